package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.process.domain.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a deal goes on.
 *
 * @param stage code of the stage
 * @param override a manager's word that it may go there with something missing
 * @param by id of whoever moves it
 */
@Schema(example = """
        {"stage": "follow-up", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record StageRequest(
        @NotBlank @Size(max = 100) String stage,
        @Valid @Nullable OverrideRequest override,
        @Nullable UUID by,
        @Nullable Instant occurredAt) {

    CourseCommand command(UUID deal, @Nullable Long expectedVersion) {
        return new CourseCommand.Move(
                new DealId(deal),
                expectedVersion,
                new Stage(stage),
                by,
                override == null ? null : override.facts(),
                occurredAt);
    }
}
