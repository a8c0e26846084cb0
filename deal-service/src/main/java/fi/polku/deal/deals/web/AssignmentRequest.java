package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.domain.DealId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sells a deal from now on.
 *
 * @param seller id of the person
 */
@Schema(example = """
        {"seller": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record AssignmentRequest(@NotNull UUID seller, @Nullable Instant occurredAt) {

    CourseCommand command(UUID deal, @Nullable Long expectedVersion) {
        return new CourseCommand.Assign(new DealId(deal), expectedVersion, seller, occurredAt);
    }
}
