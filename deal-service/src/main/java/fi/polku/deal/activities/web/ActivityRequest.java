package fi.polku.deal.activities.web;

import fi.polku.deal.activities.application.ActivityCommandHandler;
import fi.polku.deal.activities.domain.ActivityId;
import fi.polku.deal.activities.domain.ActivityKind;
import fi.polku.deal.deals.domain.DealId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a deal.
 *
 * @param action code of the required action that it fulfils
 * @param level of selling; 2 unless said otherwise
 * @param by id of whoever did it
 * @param occurredAt when it was done; now unless said otherwise
 */
@Schema(example = """
        {"kind": "meeting", "action": "needs-mapped", "level": 2, "minutes": 60, "note": "They want it before summer.", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record ActivityRequest(
        @NotNull ActivityKind kind,
        @Size(min = 1, max = 100) @Nullable String action,
        @Nullable Integer level,
        @Nullable Integer minutes,
        @Size(min = 1, max = 4000) @Nullable String note,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    private static final int WINNING_TRUST = 2;

    ActivityCommandHandler.Log command(UUID id, UUID deal) {
        return new ActivityCommandHandler.Log(
                new ActivityId(id),
                new DealId(deal),
                kind,
                action,
                level == null ? WINNING_TRUST : level,
                minutes,
                note,
                by,
                occurredAt);
    }
}
