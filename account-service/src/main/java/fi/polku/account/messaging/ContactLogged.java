package fi.polku.account.messaging;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of a contact that somebody had with a lead, or tried to. */
record ContactLogged(UUID leadId, String outcome, Instant occurredAt) {

    /** Whether somebody was reached at all. */
    boolean reached() {
        return !outcome.equals("not-reached");
    }
}
