package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealCommand;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a deal was decided.
 *
 * @param reason code of why, such as {@code too-expensive}
 * @param closedOn the day of the decision; today unless said otherwise
 * @param stage the furthest stage reached; where the deal stands unless said otherwise
 * @param lines what was sold in the end; what the deal has unless said otherwise
 * @param value what a deal of a single line was sold for, in the deal's currency; instead of lines
 */
record ClosingRequest(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 100) String reason,
        @Nullable LocalDate closedOn,
        @Size(min = 1, max = 100) @Nullable String stage,
        @Size(max = 100) @Nullable List<@NotNull @Valid LineRequest> lines,
        @PositiveOrZero @Nullable BigDecimal value) {

    DealCommand.Close command(UUID deal, @Nullable Long expectedVersion) {
        return new DealCommand.Close(
                new DealId(deal),
                expectedVersion,
                outcome,
                reason,
                closedOn,
                stage == null ? null : new Stage(stage),
                lines == null ? null : LineRequest.sold(lines),
                value);
    }
}
