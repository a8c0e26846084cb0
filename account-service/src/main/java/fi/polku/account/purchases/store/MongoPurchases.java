package fi.polku.account.purchases.store;

import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.PurchaseCounts;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.PurchaseEvent;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.account.purchases.domain.Purchases;
import fi.polku.account.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocuments;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Stored;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Purchases as documents. */
@Repository
class MongoPurchases implements Purchases, PurchaseCounts {

    private static final String ACCOUNT = "state.deal.accountId";
    private static final String CANCELLED = "state.cancelled";
    private static final String SURVEY_DUE_ON = "state.delivery.surveyDueOn";

    private final AggregateDocuments<Purchase> documents;
    private final AggregateCollection<Purchase, PurchaseEvent, Purchase> purchases;

    MongoPurchases(AggregateDocumentsFactory collections) {
        this.documents = collections
                .collection("purchases", Purchase.class)
                .publishingTo("polku.account.events")
                .indexedBy(ACCOUNT)
                .indexedBy(SURVEY_DUE_ON)
                .build();
        this.purchases = new AggregateCollection<>(documents, new Form());
    }

    @Override
    public Optional<Standing<Purchase>> find(PurchaseId id) {
        return purchases.find(id.value().toString());
    }

    @Override
    public Portion<Purchase> ofAccount(UUID account, int limit, @Nullable String after) {
        return purchases.page(new Document(ACCOUNT, account.toString()), limit, after);
    }

    @Override
    public Portion<Purchase> surveyDue(LocalDate day, int limit, @Nullable String after) {
        return purchases.page(
                new Document(SURVEY_DUE_ON, new Document("$lte", day.toString())).append(CANCELLED, false),
                limit,
                after);
    }

    @Override
    public Decided<Purchase> change(
            PurchaseId id,
            @Nullable Long expectedVersion,
            Function<Optional<Purchase>, Change<Purchase, PurchaseEvent>> decision) {
        return purchases.change(id.value().toString(), expectedVersion, decision);
    }

    @Override
    public Optional<Decided<Purchase>> changeIfThere(
            PurchaseId id, Function<Purchase, Change<Purchase, PurchaseEvent>> decision) {
        return purchases.changeIfThere(id.value().toString(), decision);
    }

    @Override
    public int of(AccountId account) {
        return Math.toIntExact(
                documents.count(new Document(ACCOUNT, account.value().toString()).append(CANCELLED, false)));
    }

    private static final class Form implements AggregateCollection.Form<Purchase, PurchaseEvent, Purchase> {

        @Override
        public Purchase written(Purchase purchase) {
            return purchase;
        }

        @Override
        public Purchase read(Stored<Purchase> stored) {
            return stored.state();
        }

        @Override
        public String type(PurchaseEvent event) {
            return event.type();
        }
    }
}
