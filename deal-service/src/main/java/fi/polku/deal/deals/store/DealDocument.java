package fi.polku.deal.deals.store;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Course;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Line;
import fi.polku.deal.deals.domain.NextStep;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.deals.domain.QualifiedLead;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.offers.domain.Offers;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.platform.service.document.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as it is written down.
 *
 * @param said what the system it came from said last, where that is not what stands
 * @param offers what was offered, if anything
 * @param handover how it goes to delivery, once somebody began with that
 * @param course how it goes along its process; absent in documents older than versions of the process
 * @param stallsAfter to find stalled deals by: the last day on which an open deal is not
 * @param nextStepOn to find deals by: when the next step of an open deal is due
 * @param reminderAt to find deals by: when the verdict on its lead becomes overdue, in milliseconds since 1970, while
 *     nobody was reminded of it
 * @param withdrawn true where the deal went back to the lead side
 */
record DealDocument(
        @Nullable String system,
        @Nullable String externalId,
        @Nullable UUID leadId,
        @Nullable Customer customer,
        @Nullable Stamp seller,
        @Nullable String source,
        String currency,
        List<Line> lines,
        String stage,
        LocalDate openedOn,
        @Nullable Ending ending,
        @Nullable DealDocument said,
        @Nullable Offers offers,
        @Nullable HandoverDocument handover,
        @Nullable Course course,
        @Nullable LocalDate stallsAfter,
        @Nullable LocalDate nextStepOn,
        @Nullable Long reminderAt,
        @Nullable Boolean withdrawn) {

    /**
     * How a deal was decided, as it is written down.
     *
     * @param history absent in documents older than it: then what was imported came decided
     */
    record Ending(
            String outcome,
            String reason,
            LocalDate closedOn,
            @Nullable String competitor,
            @Nullable Overruling overruled,
            @Nullable Boolean history) {

        static @Nullable Ending of(@Nullable Closing closing) {
            return closing == null
                    ? null
                    : new Ending(
                            closing.outcome().code(),
                            closing.reason(),
                            closing.closedOn(),
                            closing.competitor(),
                            closing.overruled(),
                            closing.history());
        }

        Closing closing(boolean imported) {
            return new Closing(
                    Outcome.of(outcome).orElseThrow(),
                    reason,
                    closedOn,
                    competitor,
                    overruled,
                    history == null ? imported : history);
        }
    }

    private DealDetails details() {
        return new DealDetails(
                leadId,
                customer,
                seller,
                source,
                currency,
                lines,
                new Stage(stage),
                openedOn,
                ending == null ? null : ending.closing(system != null));
    }

    /** The same document with how the deal goes along its process, what was offered and what was handed over. */
    private DealDocument on(Deal deal) {
        Course course = deal.course();
        boolean open = deal.isOpen();
        return new DealDocument(
                system,
                externalId,
                leadId,
                customer,
                seller,
                source,
                currency,
                lines,
                stage,
                openedOn,
                ending,
                said,
                deal.offers().all().isEmpty() ? null : deal.offers(),
                HandoverDocument.of(deal.handover()),
                course.equals(Course.UNKNOWN) ? null : course,
                open ? course.stallsAfter().orElse(null) : null,
                open
                        ? Optional.ofNullable(course.nextStep())
                                .map(NextStep::dueOn)
                                .orElse(null)
                        : null,
                open ? reminderAt(course) : null,
                course.withdrawn() ? true : null);
    }

    private static @Nullable Long reminderAt(Course course) {
        return Optional.ofNullable(course.lead())
                .filter(QualifiedLead::awaitsReminder)
                .map(lead -> lead.verdictDueAt().toEpochMilli())
                .orElse(null);
    }

    /** How deals are written down. */
    static final class Form implements AggregateCollection.Form<Deal, Happening, DealDocument> {

        @Override
        public DealDocument written(Deal deal) {
            DealDetails said = deal.said();
            DealDocument other = said == null || said.equals(deal.details()) ? null : written(null, said, null);
            return written(deal.key(), deal.details(), other).on(deal);
        }

        private static DealDocument written(
                @Nullable ExternalKey key, DealDetails details, @Nullable DealDocument said) {
            return new DealDocument(
                    key == null ? null : key.system(),
                    key == null ? null : key.externalId(),
                    details.leadId(),
                    details.customer(),
                    details.seller(),
                    details.source(),
                    details.currency(),
                    details.lines(),
                    details.stage().code(),
                    details.openedOn(),
                    Ending.of(details.closing()),
                    said,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        @Override
        public Deal read(Stored<DealDocument> stored) {
            DealDocument state = stored.state();
            var id = new DealId(UUID.fromString(stored.id()));
            ExternalKey key = ExternalKey.of(state.system, state.externalId);
            DealDetails told = key == null ? null : state.details();
            return new Deal(
                    id,
                    key,
                    state.details(),
                    state.said == null ? told : state.said.details(),
                    state.course == null ? Course.UNKNOWN : state.course,
                    state.offers == null ? Offers.NONE : state.offers,
                    state.handover == null ? Handover.NOT_BEGUN : state.handover.handover());
        }

        @Override
        public String type(Happening event) {
            return event.type();
        }
    }
}
