package fi.polku.account.purchases.store;

import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.BuyerUnknown;
import fi.polku.account.purchases.domain.HeardOfDeals;
import fi.polku.account.purchases.domain.NotWon;
import fi.polku.platform.service.document.Copies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was heard of deals, as copies: one for each sort of news, as each stands at a version of its own. */
@Repository
class CopiedDealNews implements HeardOfDeals {

    private static final String NOT_WON = "/not-won";
    private static final String BUYER_UNKNOWN = "/buyer-unknown";
    private static final String HANDOVER = "/handover";

    private final Copies<DealNewsCopy> copies;

    CopiedDealNews(Copies<DealNewsCopy> copies) {
        this.copies = copies;
    }

    @Override
    public void keep(UUID deal, NotWon news) {
        copies.put(deal + NOT_WON, news.version(), new DealNewsCopy(news, null, null));
    }

    @Override
    public void keep(UUID deal, BuyerUnknown news) {
        copies.put(deal + BUYER_UNKNOWN, news.version(), new DealNewsCopy(null, news, null));
    }

    @Override
    public void keep(UUID deal, AcceptedHandover handover) {
        copies.put(deal + HANDOVER, handover.version(), new DealNewsCopy(null, null, handover));
    }

    /** In one query: every won deal asks, and there is hardly ever anything. */
    @Override
    public News of(UUID deal) {
        var ids = List.of(deal + NOT_WON, deal + BUYER_UNKNOWN, deal + HANDOVER);
        var found = copies.where(new Document("_id", new Document("$in", ids)));
        return new News(
                read(found, deal + NOT_WON, DealNewsCopy::notWon),
                read(found, deal + BUYER_UNKNOWN, DealNewsCopy::buyerUnknown),
                read(found, deal + HANDOVER, DealNewsCopy::handover));
    }

    private static <N> Optional<N> read(
            Map<String, DealNewsCopy> found, String id, Function<DealNewsCopy, @Nullable N> sort) {
        return Optional.ofNullable(found.get(id)).map(sort);
    }
}
