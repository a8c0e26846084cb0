package fi.polku.lead.signals.domain;

import fi.polku.lead.people.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a signal was given to.
 *
 * @param as why that person
 * @param to the person; {@code null} when there was nobody to give it to
 */
public record Route(As as, @Nullable PersonId to) {

    /** Nobody could be found: whoever handles leads may take it. */
    static final Route TO_NOBODY = new Route(As.NOBODY, null);

    /** Why somebody was given a signal. */
    public enum As {
        /** They answer for the company. */
        ACCOUNT_OWNER("account-owner"),
        /** They handle what comes in, and had the fewest open signals. */
        LEAD_HANDLER("lead-handler"),
        /** Nobody could be found. */
        NOBODY("nobody");

        private final String code;

        As(String code) {
            this.code = code;
        }

        /** The name on the wire, such as {@code account-owner}. */
        public String code() {
            return code;
        }
    }
}
