package fi.polku.account.people.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be fetched from another service; kept until it is done.
 *
 * @param what is to be fetched
 * @param about the lead or deal that it is fetched of
 * @param account the customer that it is fetched for; {@code null} where that does not matter
 * @param attempts how often it was tried in vain
 * @param dueAt when it is tried next
 */
public record Errand(What what, UUID about, @Nullable UUID account, int attempts, Instant dueAt) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 10;

    /** To be done at once. */
    public static Errand now(What what, UUID about, @Nullable UUID account, Instant at) {
        return new Errand(what, about, account, 0, at);
    }

    /** One errand is for one thing. */
    public String id() {
        return what + ":" + about;
    }

    /** It was in vain; each time the pause before the next attempt is longer, up to five minutes. */
    public Errand later(Instant now, Duration firstPause) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        var next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return new Errand(what, about, account, attempts + 1, next);
    }

    /** What can be fetched. */
    public enum What {
        /** The contact person of a lead. */
        CONTACT("contact"),
        /** Those who had part in a deal on the customer's side. */
        DECISION_MAKERS("decision-makers"),
        /** What was handed over with a deal. */
        HANDOVER("handover");

        private final String code;

        What(String code) {
            this.code = code;
        }

        @Override
        public String toString() {
            return code;
        }
    }
}
