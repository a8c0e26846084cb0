package fi.polku.account.purchases.application;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Standing;
import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.BuyerUnknown;
import fi.polku.account.purchases.domain.HeardOfDeals;
import fi.polku.account.purchases.domain.NotWon;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.PurchaseEvent;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.account.purchases.domain.Purchases;
import fi.polku.account.purchases.domain.WonDeal;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Lets purchases follow their deals. The news of a deal may come in any order, some of them much later: what is older than
 * known changes nothing, and what comes before the win is kept until the purchase is there.
 */
@Component
public class DealNews {

    private final Purchases purchases;
    private final HeardOfDeals heard;

    DealNews(Purchases purchases, HeardOfDeals heard) {
        this.purchases = purchases;
        this.heard = heard;
    }

    /** The id of the purchase that this deal becomes when it is won. */
    public static PurchaseId purchaseOf(UUID deal) {
        return new PurchaseId(NameBasedId.of("purchase", "polku.deal", deal.toString()));
    }

    /** A deal is won, as told in this version of it. Returns what was bought with it, as it stands. */
    public Purchase won(WonDeal deal, long version, Instant at) {
        var id = purchaseOf(deal.dealId());
        return purchases
                .change(
                        id,
                        null,
                        standing -> standing.map(purchase -> purchase.follow(deal, version, at))
                                .orElseGet(() -> Purchase.record(id, deal, version, at))
                                .then(this::catchUp))
                .standing()
                .what();
    }

    /** A deal is not won, as told in this version of it. */
    public void notWon(UUID deal, long version, Instant at) {
        heard.keep(deal, new NotWon(version, at));
        changeIfThere(deal, this::catchUp);
    }

    /** A deal is won, but nobody knows who bought: whoever was taken for the buyer did not. */
    public void wonBySomebody(UUID deal, long version, Instant at) {
        heard.keep(deal, new BuyerUnknown(version, at));
        changeIfThere(deal, this::catchUp);
    }

    /**
     * The one who delivers has accepted what was sold with this deal. Returns what was bought with it; empty when its win
     * was not heard yet, or it is not won any more.
     */
    public Optional<Purchase> handedOver(UUID deal, AcceptedHandover handover) {
        heard.keep(deal, handover);
        changeIfThere(deal, this::catchUp);
        return purchases.find(purchaseOf(deal)).map(Standing::what).filter(purchase -> !purchase.cancelled());
    }

    /** Lets the purchase follow all that was heard of its deal, also before there was a purchase. */
    private Change<Purchase, PurchaseEvent> catchUp(Purchase purchase) {
        var deal = purchase.deal().dealId();
        var notWon = heard.notWon(deal);
        var handover = heard.handover(deal)
                .filter(told ->
                        notWon.filter(news -> news.version() > told.version()).isEmpty());
        return Change.<Purchase, PurchaseEvent>none(purchase)
                .then(standing -> notWon.map(news -> standing.cancel(news.version(), news.at()))
                        .orElseGet(() -> Change.none(standing)))
                .then(standing -> heard.buyerUnknown(deal)
                        .map(news -> standing.cancel(news.version(), news.at()))
                        .orElseGet(() -> Change.none(standing)))
                .then(standing -> handover.map(standing::handOver).orElseGet(() -> Change.none(standing)));
    }

    private void changeIfThere(UUID deal, Function<Purchase, Change<Purchase, PurchaseEvent>> decision) {
        var id = purchaseOf(deal);
        if (purchases.find(id).isPresent()) {
            purchases.change(id, null, standing -> decision.apply(standing.orElseThrow()));
        }
    }
}
