package fi.polku.deal.activities.application;

import fi.polku.deal.activities.domain.Activity;
import fi.polku.deal.activities.domain.ActivityKind;
import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was done about a deal as those who work with the deal see it. */
public record ActivityView(
        UUID id,
        UUID dealId,
        String stage,
        ActivityKind kind,
        @Nullable String action,
        int level,
        @Nullable Integer minutes,
        @Nullable String note,
        Stamp by,
        Instant occurredAt) {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id().value(),
                activity.dealId(),
                activity.stage(),
                activity.kind(),
                activity.action(),
                activity.level(),
                activity.minutes(),
                activity.note(),
                activity.by(),
                activity.at());
    }
}
