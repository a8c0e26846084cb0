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
 * The records about a deal were wrong; this is how it really stands. Replaces everything told before.
 *
 * @param outcome absent when the deal is open
 * @param competitor the company that won instead or lost against us, if any is known
 * @param history whether another system's records told the decision; absent when the deal is open
 */
public record DealCorrected(
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
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable LocalDate closedOn,
        @Nullable String competitor,
        @Nullable Boolean history,
        @Nullable Stamp booker,
        @Nullable UUID signalId,
        @Nullable ProcessRef process,
        @Nullable Instant verdictDueAt,
        Instant occurredAt)
        implements DealEvent {

    static DealCorrected of(Deal deal, Instant at) {
        var key = Optional.ofNullable(deal.key());
        DealDetails details = deal.details();
        var customer = Optional.ofNullable(details.customer());
        var closing = Optional.ofNullable(details.closing());
        var lead = Optional.ofNullable(deal.course().lead());
        return new DealCorrected(
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
                closing.map(Closing::history).orElse(null),
                lead.map(QualifiedLead::booker).orElse(null),
                lead.map(QualifiedLead::signalId).orElse(null),
                deal.course().process(),
                lead.map(QualifiedLead::verdictDueAt).orElse(null),
                at);
    }
}
