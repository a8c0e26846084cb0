package fi.polku.account.messaging;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of something that was done for a deal. */
record ActivityLogged(@Nullable UUID accountId, String kind, Instant occurredAt) {

    private static final Set<String> WITH_THE_CUSTOMER = Set.of("call", "meeting", "email", "demo");

    /** Whether the customer had part in it: a note is written alone. */
    boolean reachedTheCustomer() {
        return WITH_THE_CUSTOMER.contains(kind);
    }
}
