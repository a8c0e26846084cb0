package fi.polku.analytics.intake;

import fi.polku.analytics.fact.DealCourse;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Moment;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.ProcessRef;
import fi.polku.analytics.fact.Stage;
import fi.polku.analytics.fact.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the events of a deal between its opening and its delivery make of its fact. */
final class DealCourseEvents {

    private DealCourseEvents() {}

    static List<Change> changes(Event event) {
        return switch (event.type()) {
            case "polku.deal.assigned.v1" -> event.body(Assigned.class).changes(event);
            case "polku.deal.lead-verdict-given.v1" ->
                event.body(VerdictGiven.class).changes(event);
            case "polku.deal.verdict-overdue.v1" -> event.body(Told.class).overdue(event);
            case "polku.deal.withdrawn.v1" -> event.body(Told.class).withdrawn(event);
            case "polku.deal.stage-entered.v1" -> event.body(StageEntered.class).changes(event);
            case "polku.deal.process-version-changed.v1" ->
                event.body(Followed.class).changes(event);
            case "polku.deal.next-step-set.v1" -> event.body(Told.class).nextStep(event);
            case "polku.deal.offer-sent.v1" -> event.body(OfferTold.class).sent(event);
            case "polku.deal.offer-approval-decided.v1" ->
                event.body(OfferTold.class).approvalDecided(event);
            case "polku.deal.offer-decided.v1" -> event.body(OfferTold.class).decided(event);
            case "polku.deal.reopened.v1" -> event.body(Reopened.class).changes(event);
            case "polku.deal.handover-offered.v1" ->
                event.body(HandoverTold.class).offered(event);
            case "polku.deal.handover-returned.v1" ->
                event.body(HandoverTold.class).returned(event);
            case "polku.deal.handed-over-to-delivery.v1" ->
                event.body(HandoverTold.class).accepted(event);
            default -> List.of();
        };
    }

    private static List<Change> deal(Event event, UUID dealId, Change.Step<DealFact> step) {
        return List.of(Change.of(DealFact.class, dealId, event.version(), step));
    }

    private static List<Change> course(Event event, UUID dealId, UnaryOperator<DealCourse> step) {
        return deal(event, dealId, deal -> deal.at(event.version(), step.apply(deal.course())));
    }

    /** The deal is in other hands. */
    private record Assigned(UUID dealId, Stamp seller) {

        private List<Change> changes(Event event) {
            return deal(event, dealId, deal -> deal.soldBy(event.version(), seller));
        }
    }

    /** The seller said what the lead was worth. */
    private record VerdictGiven(
            UUID dealId, String verdict, @Nullable String reason, Instant occurredAt) {

        private List<Change> changes(Event event) {
            Moment at = event.moment(occurredAt);
            return course(
                    event, dealId, course -> course.judged(course.verdict().given(verdict, reason, at)));
        }
    }

    /** Something that says little more than that it happened. */
    private record Told(UUID dealId, @Nullable LocalDate dueOn, Instant occurredAt) {

        private List<Change> overdue(Event event) {
            return course(
                    event, dealId, course -> course.judged(course.verdict().late()));
        }

        private List<Change> withdrawn(Event event) {
            Moment at = event.moment(occurredAt);
            return course(event, dealId, course -> course.withdrawn(at));
        }

        private List<Change> nextStep(Event event) {
            return course(event, dealId, course -> course.agreed(dueOn));
        }
    }

    /** The deal came to a stage. */
    private record StageEntered(
            UUID dealId, String stage, @Nullable Boolean overridden, Instant occurredAt) {

        private List<Change> changes(Event event) {
            Moment at = event.moment(occurredAt);
            return deal(event, dealId, deal -> {
                DealCourse course = deal.course();
                return deal.in(
                        stage,
                        event.version(),
                        course.walked(course.visits().enter(stage, at, Boolean.TRUE.equals(overridden))));
            });
        }
    }

    /** The deal follows a newer version of its process. */
    private record Followed(UUID dealId, UUID processId, long to) {

        private List<Change> changes(Event event) {
            return deal(event, dealId, deal -> deal.following(event.version(), new ProcessRef(processId, to)));
        }
    }

    /** Something happened to an offer. */
    private record OfferTold(
            UUID dealId,
            UUID offerId,
            int offerVersion,
            @Nullable Money value,
            @Nullable BigDecimal discountPercent,
            @Nullable LocalDate validUntil,
            @Nullable Boolean approved,
            @Nullable String decision,
            Instant occurredAt) {

        private List<Change> sent(Event event) {
            Moment at = event.moment(occurredAt);
            return course(
                    event,
                    dealId,
                    course -> course.offered(
                            offerId, offerVersion, offer -> offer.sent(value, discountPercent, validUntil, at)));
        }

        private List<Change> approvalDecided(Event event) {
            boolean yes = Boolean.TRUE.equals(approved);
            return course(event, dealId, course -> course.offered(offerId, offerVersion, offer -> offer.approved(yes)));
        }

        private List<Change> decided(Event event) {
            String decided = decision == null ? "declined" : decision;
            Moment at = event.moment(occurredAt);
            return course(
                    event,
                    dealId,
                    course -> course.offered(offerId, offerVersion, offer -> offer.decided(decided, at)));
        }
    }

    /** A decision was taken back. */
    private record Reopened(UUID dealId, String stage, Instant occurredAt) {

        private List<Change> changes(Event event) {
            Moment at = event.moment(occurredAt);
            return deal(
                    event,
                    dealId,
                    deal -> deal.undecided(stage, event.version(), deal.course().reopened(stage, at)));
        }
    }

    /** Something happened on the way to delivery. */
    private record HandoverTold(
            UUID dealId, int attempt, @Nullable Stamp deliveryOwner, Instant occurredAt) {

        private List<Change> offered(Event event) {
            Moment at = event.moment(occurredAt);
            return course(
                    event, dealId, course -> course.handing(course.handover().offered(attempt, at)));
        }

        private List<Change> returned(Event event) {
            return course(
                    event, dealId, course -> course.handing(course.handover().returned()));
        }

        private List<Change> accepted(Event event) {
            Moment at = event.moment(occurredAt);
            return course(
                    event,
                    dealId,
                    course -> course.handing(course.handover().accepted(deliveryOwner, at))
                            .walked(course.visits().leave(at, Stage.EVALUATION)));
        }
    }
}
