package fi.polku.deal.offers.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an offer went to the customer; now unless told. */
record SendingRequest(@Nullable Instant occurredAt) {

    static @Nullable Instant when(@Nullable SendingRequest request) {
        return request == null ? null : request.occurredAt;
    }
}
