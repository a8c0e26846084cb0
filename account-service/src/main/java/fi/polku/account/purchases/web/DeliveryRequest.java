package fi.polku.account.purchases.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The customer has it.
 *
 * @param occurredAt since when; now unless said otherwise
 */
record DeliveryRequest(@Nullable Instant occurredAt) {}
