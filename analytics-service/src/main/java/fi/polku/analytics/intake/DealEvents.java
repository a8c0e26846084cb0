package fi.polku.analytics.intake;

import fi.polku.analytics.fact.ActivityFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.ProcessFact;
import fi.polku.analytics.fact.ProcessFact.Edition;
import fi.polku.analytics.fact.ProcessFact.ProcessStage;
import fi.polku.analytics.fact.ProductFact;
import fi.polku.analytics.fact.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of deals and of what deals are made of make of facts. */
final class DealEvents {

    private DealEvents() {}

    static List<Change> changes(Event event) {
        return switch (event.type()) {
            case "polku.deal.opened.v1", "polku.deal.closed.v1", "polku.deal.corrected.v1" ->
                List.of(event.body(DealState.class).change(event));
            case "polku.deal.product-changed.v1" ->
                List.of(Change.whole(event.body(Product.class).fact(event)));
            case "polku.deal.activity-logged.v1" ->
                List.of(Change.whole(event.body(Activity.class).fact(event)));
            case "polku.deal.sales-process-published.v1" ->
                List.of(event.body(Published.class).change(event));
            default -> List.of();
        };
    }

    /** A product of the price list, new or changed. */
    private record Product(
            UUID productId,
            @Nullable String system,
            @Nullable String externalId,
            String name,
            @Nullable String series) {

        private ProductFact fact(Event event) {
            return new ProductFact(productId, event.version(), system, externalId, name, series);
        }
    }

    /** Somebody did something for a deal. */
    private record Activity(
            UUID activityId,
            UUID dealId,
            @Nullable UUID accountId,
            @Nullable String accountClass,
            String kind,
            @Nullable Integer level,
            @Nullable Integer minutes,
            @Nullable String stage,
            @Nullable Stamp by,
            Instant occurredAt) {

        private ActivityFact fact(Event event) {
            return new ActivityFact(
                    activityId,
                    event.version(),
                    null,
                    dealId,
                    accountId,
                    accountClass,
                    kind,
                    null,
                    level,
                    minutes,
                    stage,
                    by,
                    null,
                    event.moment(occurredAt));
        }
    }

    /** A sales process in a new version. */
    private record Published(UUID processId, long version, List<ProcessStage> stages, Instant occurredAt) {

        private Change change(Event event) {
            return new Change(event.subject(), event.version(), before -> after(event, before));
        }

        private ProcessFact after(Event event, @Nullable Fact before) {
            ProcessFact known =
                    before instanceof ProcessFact process ? process : new ProcessFact(processId, 0, List.of());
            return known.with(event.version(), new Edition(version, event.moment(occurredAt), stages));
        }
    }
}
