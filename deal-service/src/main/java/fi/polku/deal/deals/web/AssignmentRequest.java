package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.domain.DealId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sells a deal from now on.
 *
 * @param seller id of the person
 */
record AssignmentRequest(@NotNull UUID seller, @Nullable Instant occurredAt) {

    CourseCommand command(UUID deal, @Nullable Long expectedVersion) {
        return new CourseCommand.Assign(new DealId(deal), expectedVersion, seller, occurredAt);
    }
}
