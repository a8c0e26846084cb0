package fi.polku.analytics.intake;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.AnswerFact;
import fi.polku.analytics.fact.ClassificationFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.PurchaseFact;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of companies make of facts. */
final class AccountEvents {

    private AccountEvents() {}

    static List<Change> changes(Event event) {
        return switch (event.type()) {
            case "polku.account.opened.v1", "polku.account.changed.v1" ->
                List.of(Change.whole(event.body(Account.class).fact(event)));
            case "polku.account.classified.v1" ->
                List.of(Change.whole(event.body(Classified.class).fact(event)));
            case "polku.account.satisfaction-recorded.v1" ->
                List.of(Change.whole(event.body(Satisfaction.class).fact(event)));
            case "polku.account.purchase-recorded.v1" ->
                List.of(event.body(Purchase.class).change(event));
            case "polku.account.purchase-cancelled.v1" ->
                List.of(event.body(Delivery.class).cancelled(event));
            case "polku.account.delivery-state-changed.v1" ->
                List.of(event.body(Delivery.class).changed(event));
            default -> List.of();
        };
    }

    /** A company opened or changed. */
    private record Account(
            UUID accountId,
            @Nullable String system,
            @Nullable String externalId,
            String name,
            @Nullable String industry,
            @Nullable String country,
            @Nullable UUID parentId) {

        private AccountFact fact(Event event) {
            return new AccountFact(accountId, event.version(), system, externalId, name, industry, country, parentId);
        }
    }

    /** A company has a class now. */
    private record Classified(
            UUID accountId,
            String accountClass,
            String kind,
            @Nullable LocalDate contactDueOn) {

        private ClassificationFact fact(Event event) {
            return new ClassificationFact(
                    NameBasedId.of("classification", "polku", accountId.toString()),
                    event.version(),
                    accountId,
                    accountClass,
                    kind,
                    contactDueOn);
        }
    }

    /** A customer said how satisfied they are. */
    private record Satisfaction(
            UUID answerId,
            UUID accountId,
            @Nullable UUID purchaseId,
            @Nullable UUID dealId,
            String kind,
            int score,
            Instant occurredAt) {

        private AnswerFact fact(Event event) {
            return new AnswerFact(
                    answerId, event.version(), accountId, purchaseId, dealId, kind, score, event.moment(occurredAt));
        }
    }

    /** A company bought something, or something else than was known: how far it is delivered stays as it was. */
    private record Purchase(
            UUID purchaseId,
            UUID accountId,
            UUID dealId,
            @Nullable Money value,
            LocalDate closedOn) {

        private Change change(Event event) {
            return new Change(purchaseId, event.version(), before -> fact(event, before));
        }

        private PurchaseFact fact(Event event, @Nullable Fact before) {
            PurchaseFact known = before instanceof PurchaseFact purchase ? purchase : null;
            return new PurchaseFact(
                    purchaseId,
                    event.version(),
                    accountId,
                    dealId,
                    value,
                    closedOn,
                    false,
                    known == null ? null : known.delivery(),
                    known == null ? null : known.delivered());
        }
    }

    /** Something happened to what was bought. */
    private record Delivery(UUID purchaseId, @Nullable String state, Instant occurredAt) {

        private Change cancelled(Event event) {
            return Change.of(
                    PurchaseFact.class, purchaseId, event.version(), purchase -> purchase.cancelled(event.version()));
        }

        private Change changed(Event event) {
            String told = Objects.requireNonNull(state, "a delivery has a state");
            return Change.of(
                    PurchaseFact.class,
                    purchaseId,
                    event.version(),
                    purchase -> purchase.delivery(event.version(), told, event.moment(occurredAt)));
        }
    }
}
