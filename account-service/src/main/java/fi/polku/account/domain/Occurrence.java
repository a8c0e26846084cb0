package fi.polku.account.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something happened that is told to us now. */
public final class Occurrence {

    private Occurrence() {}

    /**
     * The moment that somebody said, or now when nothing was said.
     *
     * @throws InTheFuture when it has not come yet
     */
    public static Instant at(@Nullable Instant said, Instant now) {
        if (said == null) {
            return now;
        }
        if (said.isAfter(now)) {
            throw new InTheFuture();
        }
        return said;
    }

    /** What has not happened yet cannot be told. */
    public static final class InTheFuture extends Refused {
        private InTheFuture() {
            super(
                    "in-the-future",
                    "This has not happened yet.",
                    List.of(new Flaw("occurredAt", "is in the future", "now or earlier")));
        }
    }
}
