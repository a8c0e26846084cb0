package fi.polku.deal.handover.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a handover was offered; now unless told. */
record OfferingRequest(@Nullable Instant occurredAt) {

    static @Nullable Instant when(@Nullable OfferingRequest request) {
        return request == null ? null : request.occurredAt;
    }
}
