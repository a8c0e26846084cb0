package fi.polku.account.messaging;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of a deal that is open again. */
record DealReopened(UUID dealId, Instant occurredAt) {}
