package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealCommand;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a deal was decided.
 *
 * @param reason code of why, such as {@code too-expensive}; a lost deal needs one from the list of the sales process
 * @param competitor the company that won instead or lost against us
 * @param closedOn the day of the decision; today unless said otherwise
 * @param lines what was sold in the end; what the deal has unless said otherwise
 * @param override a manager's word that it may be closed so although the process says no
 * @param value what a deal of a single line was sold for, in the deal's currency; instead of lines
 */
@Schema(example = """
        {"outcome": "lost", "reason": "competitor", "competitor": "Toinen Oy"}""")
record ClosingRequest(
        @NotNull Outcome outcome,
        @Size(min = 1, max = 100) @Nullable String reason,
        @Size(min = 1, max = 100) @Nullable String competitor,
        @Nullable LocalDate closedOn,
        @Size(max = 100) @Nullable List<@NotNull @Valid LineRequest> lines,
        @PositiveOrZero @Nullable BigDecimal value,
        @Valid @Nullable OverrideRequest override,
        @Nullable Instant occurredAt) {

    /** @throws InvalidInput when a deal is lost without a reason */
    DealCommand.Close command(UUID deal, @Nullable Long expectedVersion) {
        if (outcome == Outcome.LOST && reason == null) {
            throw new InvalidInput(new Violation("reason", "is missing for a deal that was lost", "a code"));
        }
        return new DealCommand.Close(
                new DealId(deal),
                expectedVersion,
                outcome,
                reason,
                competitor,
                closedOn,
                lines == null ? null : LineRequest.sold(lines),
                value,
                override == null ? null : override.facts(),
                occurredAt);
    }
}
