package fi.polku.platform.service.outbox;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event as it waits in its aggregate's document. Everything that goes on the wire is fixed here, so that every
 * attempt to publish it sends the same bytes.
 *
 * @param id CloudEvents id: the aggregate's id and the event's version, and the version of the type where this is another
 *     form of the event
 * @param formOf id of the event of which this is another form, which follows; {@code null} for the event itself
 * @param version the version of the aggregate that this event made
 * @param body the event's JSON
 */
public record OutboxEvent(
        String id,
        @Nullable String formOf,
        String type,
        String aggregateId,
        long version,
        Instant time,
        String body,
        String correlationId,
        @Nullable String causationId,
        String actor) {

    /** The event as an entry of the {@code outbox} array. */
    public Document toDocument() {
        Document entry = new Document("id", id)
                .append("type", type)
                .append("version", version)
                .append("time", time.toEpochMilli())
                .append("body", body)
                .append("correlationId", correlationId)
                .append("actor", actor);
        if (formOf != null) {
            entry.append("formOf", formOf);
        }
        return causationId == null ? entry : entry.append("causationId", causationId);
    }

    /** Reads an entry of the {@code outbox} array of the aggregate with the given id. */
    public static OutboxEvent from(String aggregateId, Document entry) {
        return new OutboxEvent(
                entry.getString("id"),
                entry.getString("formOf"),
                entry.getString("type"),
                aggregateId,
                entry.getLong("version"),
                Instant.ofEpochMilli(entry.getLong("time")),
                entry.getString("body"),
                entry.getString("correlationId"),
                entry.getString("causationId"),
                entry.getString("actor"));
    }
}
