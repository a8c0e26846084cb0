package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.domain.DealId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes next about a deal.
 *
 * @param what in the seller's own words; stays in this service
 * @param dueOn by which day
 */
@Schema(example = """
        {"what": "Call the purchaser about the schedule", "dueOn": "2026-12-01"}""")
record NextStepRequest(
        @NotBlank @Size(max = 500) String what,
        @NotNull LocalDate dueOn,
        @Nullable Instant occurredAt) {

    CourseCommand command(UUID deal, @Nullable Long expectedVersion) {
        return new CourseCommand.Plan(new DealId(deal), expectedVersion, what, dueOn, occurredAt);
    }
}
