package fi.polku.deal.deals.domain;

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
 * A deal was decided: won or lost, with the reason.
 *
 * @param stage the furthest stage reached
 * @param competitor the company that won instead or lost against us, if any is known
 * @param overridden true where somebody let it be closed so although the process says no
 * @param history whether another system's records told the decision, so that nobody here owes anything for it
 */
public record DealClosed(
        UUID dealId,
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
        Outcome outcome,
        String reason,
        LocalDate closedOn,
        @Nullable String competitor,
        @Nullable Boolean overridden,
        boolean history,
        @Nullable Stamp booker,
        @Nullable UUID signalId,
        @Nullable ProcessRef process,
        @Nullable Instant verdictDueAt,
        Instant occurredAt)
        implements DealEvent {

    static DealClosed of(Deal deal, Closing closing, Instant at) {
        var key = Optional.ofNullable(deal.key());
        DealDetails details = deal.details();
        var customer = Optional.ofNullable(details.customer());
        var lead = Optional.ofNullable(deal.course().lead());
        return new DealClosed(
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
                closing.outcome(),
                closing.reason(),
                closing.closedOn(),
                closing.competitor(),
                closing.overruled() == null ? null : true,
                closing.history(),
                lead.map(QualifiedLead::booker).orElse(null),
                lead.map(QualifiedLead::signalId).orElse(null),
                deal.course().process(),
                lead.map(QualifiedLead::verdictDueAt).orElse(null),
                at);
    }
}
