package fi.polku.platform.service.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of itself, beside its body.
 *
 * @param id of the event, unique together with the source: the same on every repetition and in every form in which it is told
 * @param type the published name
 * @param source the service that published it
 * @param subject id of the aggregate to which it happened
 * @param aggregateVersion the version of the aggregate that it made
 * @param correlationId of everything that one request from outside set off
 */
public record ReceivedEvent(
        String id,
        String type,
        String source,
        String subject,
        long aggregateVersion,
        Instant time,
        String correlationId,
        @Nullable String actor) {}
