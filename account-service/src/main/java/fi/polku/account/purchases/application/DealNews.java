package fi.polku.account.purchases.application;

import fi.polku.account.domain.Change;
import fi.polku.account.purchases.domain.Promise;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.PurchaseEvent;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.account.purchases.domain.Purchases;
import fi.polku.account.purchases.domain.WonDeal;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets purchases follow their deals. What is older than known changes nothing. */
@Component
public class DealNews {

    private final Purchases purchases;

    DealNews(Purchases purchases) {
        this.purchases = purchases;
    }

    /** The id of the purchase that this deal becomes when it is won. */
    public static PurchaseId purchaseOf(UUID deal) {
        return new PurchaseId(NameBasedId.of("purchase", "polku.deal", deal.toString()));
    }

    /** A deal is won, as told in this version of it. */
    public void won(WonDeal deal, long version, Instant at) {
        var id = purchaseOf(deal.dealId());
        purchases.change(
                id,
                null,
                standing -> standing.map(purchase -> purchase.follow(deal, version, at))
                        .orElseGet(() -> Purchase.record(id, deal, version, at)));
    }

    /** A deal is not won, as told in this version of it. */
    public void notWon(UUID deal, long version, Instant at) {
        changeIfThere(deal, purchase -> purchase.cancel(version, at));
    }

    /** The one who delivers has accepted what was sold with this deal. */
    public void handedOver(UUID deal, UUID deliveryOwner, List<Promise> promises, long version, Instant at) {
        changeIfThere(deal, purchase -> purchase.handOver(deliveryOwner, promises, version, at));
    }

    private void changeIfThere(UUID deal, Function<Purchase, Change<Purchase, PurchaseEvent>> decision) {
        var id = purchaseOf(deal);
        if (purchases.find(id).isPresent()) {
            purchases.change(id, null, standing -> decision.apply(standing.orElseThrow()));
        }
    }
}
