package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.domain.DealId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which version of its sales process a deal follows from now on.
 *
 * @param version the newest unless told otherwise
 * @param by id of whoever decided so
 */
@Schema(example = """
        {"version": 2, "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record ProcessVersionRequest(
        @Positive @Nullable Integer version,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    CourseCommand command(UUID deal, @Nullable Long expectedVersion) {
        return new CourseCommand.Follow(new DealId(deal), expectedVersion, version, by, occurredAt);
    }
}
