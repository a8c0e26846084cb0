package fi.polku.account.purchases.application;

import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import fi.polku.account.people.domain.CustomersPeople;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.account.purchases.domain.Purchases;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was bought. */
@Component
public class PurchaseList {

    private final Purchases purchases;
    private final CustomersPeople people;

    PurchaseList(Purchases purchases, CustomersPeople people) {
        this.purchases = purchases;
        this.people = people;
    }

    /** The purchase with this id. */
    public Optional<Standing<PurchaseView>> find(PurchaseId id) {
        return purchases.find(id).map(standing -> standing.map(this::view));
    }

    /** Some purchases of a company in a stable order, after the given one; the cancelled ones too. */
    public Portion<PurchaseView> ofAccount(UUID account, int limit, @Nullable String after) {
        return purchases.ofAccount(account, limit, after).map(this::view);
    }

    /** The purchase as people see it. */
    public PurchaseView view(Purchase purchase) {
        return PurchaseView.of(purchase, people.notes(purchase.deal().dealId()));
    }
}
