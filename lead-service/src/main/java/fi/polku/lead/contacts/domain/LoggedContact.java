package fi.polku.lead.contacts.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact with a prospect, as those who work with the lead read it.
 *
 * @param channel code of how, such as {@code call}
 * @param outcome code of what came of it, such as {@code reached}
 * @param note what was said, in free words; never leaves this service on an event
 */
public record LoggedContact(
        UUID id,
        UUID leadId,
        String channel,
        String outcome,
        @Nullable Integer minutes,
        @Nullable String note,
        Stamp by,
        Instant occurredAt) {}
