package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Colour;
import fi.polku.deal.deals.domain.Course;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.Line;
import fi.polku.deal.deals.domain.NextStep;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.deals.domain.Passage;
import fi.polku.deal.deals.domain.QualifiedLead;
import fi.polku.deal.deals.domain.Verdict;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.ProcessRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as those who work with it see it.
 *
 * @param limitOn the last day that it should be in its stage
 * @param stalled whether it is past that with no next step to come
 * @param colour how urgent its next step is
 * @param passages how it came from stage to stage
 */
public record DealView(
        UUID id,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable UUID leadId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        @Nullable Stamp seller,
        @Nullable String source,
        String currency,
        List<Line> lines,
        @Nullable Money value,
        String stage,
        LocalDate openedOn,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable LocalDate closedOn,
        @Nullable String competitor,
        @Nullable OverrideView override,
        @Nullable ProcessRef process,
        @Nullable LocalDate limitOn,
        @Nullable Boolean stalled,
        @Nullable Colour colour,
        @Nullable NextStep nextStep,
        @Nullable Stamp booker,
        @Nullable UUID signalId,
        @Nullable Instant verdictDueAt,
        @Nullable Verdict verdict,
        @Nullable Boolean withdrawn,
        List<Passage> passages) {

    /** Who let the deal be closed so although the process says no, and why. */
    public record OverrideView(String reason, Stamp by) {

        static OverrideView of(Overruling overruling) {
            return new OverrideView(overruling.reason(), overruling.by());
        }
    }

    /** The deal as it stands on that day; what is asked of open deals only is absent from others. */
    public static DealView of(Deal deal, LocalDate today) {
        var key = Optional.ofNullable(deal.key());
        DealDetails details = deal.details();
        var customer = Optional.ofNullable(details.customer());
        var closing = Optional.ofNullable(details.closing());
        Course course = deal.course();
        var lead = Optional.ofNullable(course.lead());
        boolean open = deal.isOpen();
        return new DealView(
                deal.id().value(),
                key.map(ExternalKey::system).orElse(null),
                key.map(ExternalKey::externalId).orElse(null),
                details.leadId(),
                customer.map(Customer::accountId).orElse(null),
                customer.map(Customer::accountClass).orElse(null),
                details.seller(),
                details.source(),
                details.currency(),
                details.lines(),
                details.value().orElse(null),
                details.stage().code(),
                details.openedOn(),
                closing.map(Closing::outcome).orElse(null),
                closing.map(Closing::reason).orElse(null),
                closing.map(Closing::closedOn).orElse(null),
                closing.map(Closing::competitor).orElse(null),
                closing.map(Closing::overruled).map(OverrideView::of).orElse(null),
                course.process(),
                open ? course.limitOn() : null,
                open ? deal.isStalled(today) : null,
                open ? Colour.of(course.nextStep(), today) : null,
                course.nextStep(),
                lead.map(QualifiedLead::booker).orElse(null),
                lead.map(QualifiedLead::signalId).orElse(null),
                lead.map(QualifiedLead::verdictDueAt).orElse(null),
                course.verdict().orElse(null),
                course.withdrawn() ? Boolean.TRUE : null,
                course.passages());
    }
}
