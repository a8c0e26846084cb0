package fi.polku.deal.offers.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an offer went to the customer; now unless told. */
@Schema(example = """
        {"occurredAt": "2026-11-20T09:30:00Z"}""")
record SendingRequest(@Nullable Instant occurredAt) {

    static @Nullable Instant when(@Nullable SendingRequest request) {
        return request == null ? null : request.occurredAt;
    }
}
