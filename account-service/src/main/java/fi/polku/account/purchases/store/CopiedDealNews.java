package fi.polku.account.purchases.store;

import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.BuyerUnknown;
import fi.polku.account.purchases.domain.HeardOfDeals;
import fi.polku.account.purchases.domain.NotWon;
import fi.polku.platform.service.document.Copies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What was heard of deals, as copies. */
@Repository
class CopiedDealNews implements HeardOfDeals {

    private final Copies<NotWon> notWon;
    private final Copies<BuyerUnknown> buyersUnknown;
    private final Copies<AcceptedHandover> handovers;

    CopiedDealNews(Copies<NotWon> notWon, Copies<BuyerUnknown> buyersUnknown, Copies<AcceptedHandover> handovers) {
        this.notWon = notWon;
        this.buyersUnknown = buyersUnknown;
        this.handovers = handovers;
    }

    @Override
    public void keep(UUID deal, NotWon news) {
        notWon.put(deal.toString(), news.version(), news);
    }

    @Override
    public Optional<NotWon> notWon(UUID deal) {
        return notWon.find(deal.toString());
    }

    @Override
    public void keep(UUID deal, BuyerUnknown news) {
        buyersUnknown.put(deal.toString(), news.version(), news);
    }

    @Override
    public Optional<BuyerUnknown> buyerUnknown(UUID deal) {
        return buyersUnknown.find(deal.toString());
    }

    @Override
    public void keep(UUID deal, AcceptedHandover handover) {
        handovers.put(deal.toString(), handover.version(), handover);
    }

    @Override
    public Optional<AcceptedHandover> handover(UUID deal) {
        return handovers.find(deal.toString());
    }
}
