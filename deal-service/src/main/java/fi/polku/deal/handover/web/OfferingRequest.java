package fi.polku.deal.handover.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a handover was offered; now unless told. */
@Schema(example = """
        {"occurredAt": "2026-11-20T09:30:00Z"}""")
record OfferingRequest(@Nullable Instant occurredAt) {

    static @Nullable Instant when(@Nullable OfferingRequest request) {
        return request == null ? null : request.occurredAt;
    }
}
