package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A try to reach the prospect. What was said lies elsewhere, under the same id.
 *
 * @param minutes the time it took; {@code null} when nobody noted it
 * @param accountClass the company's class then; {@code null} when it has none
 */
public record ContactMade(
        UUID id,
        Channel channel,
        ContactOutcome outcome,
        @Nullable Integer minutes,
        Stamp by,
        @Nullable String accountClass) {}
