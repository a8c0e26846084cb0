package fi.polku.lead.signals.web;

import fi.polku.lead.leads.domain.Reference;
import fi.polku.lead.signals.application.HeardFacts;
import fi.polku.lead.signals.application.SignalCommand;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.web.CompanyText;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody heard.
 *
 * @param raisedBy id of whoever of us heard it
 * @param heard what the customer said or asked; stays in this service
 * @param fromWhom who said it; stays in this service
 * @param company when no account of it is known
 * @param account id of the account, when it is known
 */
@Schema(example = """
        {"raisedBy": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11", "touchpoint": "service", "urgency": "this-week", \
        "heard": "Asked whether we also renew their compressors", "fromWhom": "Pirkko Puro, plant manager", \
        "company": {"name": "Kelohonka Konepaja Oy", "businessId": "0112038-9"}}""")
record SignalRequest(
        @NotNull UUID raisedBy,
        @NotNull TouchpointName touchpoint,
        @NotNull UrgencyName urgency,
        @NotBlank @Size(max = 4000) String heard,
        @Size(min = 1, max = 200) @Nullable String fromWhom,
        @Valid @Nullable CompanyText company,
        @Nullable UUID account,
        @Nullable Instant occurredAt) {

    /** @throws InvalidInput when it is said to be about two companies */
    SignalCommand command(UUID id) {
        if (company != null && account != null) {
            throw new InvalidInput(new Violation("company", "is given beside the account", "one of the two"));
        }
        var facts = new HeardFacts(
                raisedBy,
                touchpoint.touchpoint(),
                urgency.urgency(),
                heard,
                fromWhom,
                account == null ? null : new Reference(account, account.toString()),
                company == null ? null : company.company());
        return new SignalCommand.Raise(new SignalId(id), facts, occurredAt);
    }
}
