package fi.polku.deal.handover.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The delivery owner takes a customer over.
 *
 * @param by id of the delivery owner in the team directory
 */
record AcceptanceRequest(@NotNull UUID by, @Nullable Instant occurredAt) {}
