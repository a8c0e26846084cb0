package fi.polku.account.purchases.application;

import fi.polku.account.domain.Change;
import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.BuyerUnknown;
import fi.polku.account.purchases.domain.HeardOfDeals;
import fi.polku.account.purchases.domain.NotWon;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.PurchaseEvent;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.account.purchases.domain.Purchases;
import fi.polku.account.purchases.domain.WonDeal;
import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
        Purchase bought = purchases
                .change(
                        id,
                        null,
                        standing -> standing.map(purchase -> purchase.follow(deal, version, at))
                                .orElseGet(() -> Purchase.record(id, deal, version, at))
                                .then(this::catchUp))
                .standing()
                .what();
        return heard.of(deal.dealId()).isNone() ? bought : catchUpOnceMore(id).orElse(bought);
    }

    /**
     * A dead letter may be replayed while later news of its deal come: what was heard after the decision found no purchase
     * yet. Not as a repetition of the cause that has just made the purchase.
     */
    private Optional<Purchase> catchUpOnceMore(PurchaseId id) {
        Cause cause = Cause.current();
        return new Cause(cause.correlationId(), cause.causationId(), cause.actor(), null)
                .call(() -> purchases.changeIfThere(id, this::catchUp))
                .map(decided -> decided.standing().what());
    }

    /** A deal is not won, as told in this version of it. */
    public void notWon(UUID deal, long version, Instant at) {
        heard.keep(deal, new NotWon(version, at));
        purchases.changeIfThere(purchaseOf(deal), this::catchUp);
    }

    /** A deal is won, but nobody knows who bought: whoever was taken for the buyer did not. */
    public void wonBySomebody(UUID deal, long version, Instant at) {
        heard.keep(deal, new BuyerUnknown(version, at));
        purchases.changeIfThere(purchaseOf(deal), this::catchUp);
    }

    /**
     * The one who delivers has accepted what was sold with this deal. Returns what was bought with it; empty when its win
     * was not heard yet, or it is not won any more.
     */
    public Optional<Purchase> handedOver(UUID deal, AcceptedHandover handover) {
        heard.keep(deal, handover);
        return purchases
                .changeIfThere(purchaseOf(deal), this::catchUp)
                .map(decided -> decided.standing().what())
                .filter(purchase -> !purchase.cancelled());
    }

    /** Lets the purchase follow all that was heard of its deal, also before there was a purchase. */
    private Change<Purchase, PurchaseEvent> catchUp(Purchase purchase) {
        var news = heard.of(purchase.deal().dealId());
        return Change.<Purchase, PurchaseEvent>none(purchase)
                .then(standing -> news.notWon()
                        .map(told -> standing.cancel(told.version(), told.at()))
                        .orElseGet(() -> Change.none(standing)))
                .then(standing -> news.buyerUnknown()
                        .map(told -> standing.cancel(told.version(), told.at()))
                        .orElseGet(() -> Change.none(standing)))
                .then(standing ->
                        news.standingHandover().map(standing::handOver).orElseGet(() -> Change.none(standing)));
    }
}
