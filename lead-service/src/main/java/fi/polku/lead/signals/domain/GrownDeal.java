package fi.polku.lead.signals.domain;

import fi.polku.lead.leads.domain.LeadId;
import java.time.Instant;
import java.util.UUID;

/**
 * A deal that grew from a signal's lead, as deal-service last told of it.
 *
 * @param lead the lead it grew from
 * @param state how it stands
 * @param since when that was so at the latest
 */
public record GrownDeal(UUID id, LeadId lead, State state, Instant since) {

    /** How a deal stands, as far as the one who raised the signal wants to know. */
    public enum State {
        /** The seller works on it. */
        OPENED("opened"),
        /** The customer bought. */
        WON("won"),
        /** The customer did not buy. */
        LOST("lost"),
        /** The seller gave the lead back. */
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The state's name, such as {@code won}. */
        public String code() {
            return code;
        }
    }
}
