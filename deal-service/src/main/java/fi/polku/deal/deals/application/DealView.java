package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.Line;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal as those who work with it see it. */
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
        @Nullable OverrideView override) {

    /** Who let the deal be closed so although the process says no, and why. */
    public record OverrideView(String reason, Stamp by) {

        static OverrideView of(Overruling overruling) {
            return new OverrideView(overruling.reason(), overruling.by());
        }
    }

    static DealView of(Deal deal) {
        var key = Optional.ofNullable(deal.key());
        DealDetails details = deal.details();
        var customer = Optional.ofNullable(details.customer());
        var closing = Optional.ofNullable(details.closing());
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
                closing.map(Closing::overruled).map(OverrideView::of).orElse(null));
    }
}
