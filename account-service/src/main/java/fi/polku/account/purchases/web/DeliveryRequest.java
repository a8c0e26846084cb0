package fi.polku.account.purchases.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The customer has it.
 *
 * @param occurredAt since when; now unless said otherwise
 */
@Schema(example = """
        {"occurredAt": "2026-11-20T09:30:00Z"}""")
record DeliveryRequest(@Nullable Instant occurredAt) {}
