package fi.polku.lead.signals.web;

import fi.polku.lead.signals.application.LeadWish;
import fi.polku.lead.signals.application.SignalCommand;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a signal.
 *
 * @param reason code of why nothing came of it, from the list of reasons
 * @param by id of whoever of us acted on it
 * @param lead what is known of the lead that it becomes
 */
@Schema(example = """
        {"outcome": "lead", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11", "lead": {"contact": {"name": "Pirkko Puro", \
        "phone": "+358 40 000 0000"}, "need": "Compressors before the summer"}}""")
record ResolutionRequest(
        @NotNull OutcomeName outcome,
        @Size(min = 1, max = 100) @Nullable String reason,
        @NotNull UUID by,
        @Valid @Nullable LeadText lead,
        @Nullable Instant occurredAt) {

    /** @throws InvalidInput when what is said does not go with the outcome */
    SignalCommand command(UUID id, @Nullable Long seenVersion) {
        var signal = new SignalId(id);
        return switch (outcome) {
            case LEAD -> {
                if (reason != null) {
                    throw new InvalidInput(new Violation("reason", "does not go with outcome lead", "nothing"));
                }
                LeadWish wish = lead == null ? LeadWish.NOTHING_SAID : lead.wish();
                yield new SignalCommand.MakeLead(signal, seenVersion, by, wish, occurredAt);
            }
            case NOTHING -> {
                if (lead != null) {
                    throw new InvalidInput(new Violation("lead", "does not go with outcome nothing", "nothing"));
                }
                if (reason == null) {
                    throw new InvalidInput(new Violation("reason", "is missing", "a code from the list of reasons"));
                }
                yield new SignalCommand.Dismiss(signal, seenVersion, by, reason, occurredAt);
            }
        };
    }
}
