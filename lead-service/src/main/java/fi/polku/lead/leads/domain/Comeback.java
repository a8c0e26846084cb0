package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead is open again.
 *
 * @param reason the seller's reason, as a code, where a seller returned it
 * @param dealId the deal that was withdrawn, where there was one
 * @param note why, in free words; stays in this service
 * @param by who opened it, where somebody did
 */
public record Comeback(
        Cause cause,
        @Nullable String reason,
        @Nullable UUID dealId,
        @Nullable String note,
        @Nullable Stamp by,
        Instant at) {

    /** What brought it back. */
    public enum Cause {
        /** Its seller returned it. */
        RETURNED("returned"),
        /** The day came until which it was nurtured. */
        NURTURED_UNTIL("nurtured-until"),
        /** It and others were merged into each other at the same time, and one of them has to go on. */
        MERGE_UNDONE("merge-undone"),
        /** Somebody thinks that it is worth another try. */
        BY_HAND("by-hand");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        /** Whether what was known before has to be found out anew: a seller who returns it, or a merge, changes nothing of that. */
        boolean startsAnew() {
            return this == NURTURED_UNTIL || this == BY_HAND;
        }

        /** The cause's name on the wire, such as {@code nurtured-until}. */
        public String code() {
            return code;
        }
    }
}
