package fi.polku.deal.activities.domain;

import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody logged what was done about a deal. */
public record ActivityLogged(
        UUID activityId,
        UUID dealId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        ActivityKind kind,
        @Nullable String action,
        int level,
        @Nullable Integer minutes,
        String stage,
        Stamp by,
        Instant occurredAt)
        implements Happening {

    static ActivityLogged of(Activity activity) {
        return new ActivityLogged(
                activity.id().value(),
                activity.dealId(),
                activity.accountId(),
                activity.accountClass(),
                activity.kind(),
                activity.action(),
                activity.level(),
                activity.minutes(),
                activity.stage(),
                activity.by(),
                activity.at());
    }

    @Override
    public String type() {
        return "polku.deal.activity-logged.v1";
    }
}
