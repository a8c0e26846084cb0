package fi.polku.platform.service.document;

import fi.polku.platform.service.outbox.Outbox;
import fi.polku.platform.service.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One decision as one write: next state, events into the outbox, the version up by the number of events.
 *
 * @param version with all of these events; one that is told in several forms counts once
 * @param handledKey what makes a repetition recognisable, if the cause has such a key
 * @param pendingSince for the sweeper; said by every write, for a relay may have emptied the outbox since it was loaded,
 *     and kept as it stands where something waits for longer
 */
record DocumentChange(
        String id,
        long fromVersion,
        long version,
        Document state,
        List<OutboxEvent> events,
        @Nullable String handledKey,
        Instant pendingSince) {

    /** A document may have handled more than it remembers, once it remembers so many. */
    static final int HANDLED_KEYS_KEPT = 50;

    /** It forgets many at a time, so that it need not do so with each change. */
    private static final int ROOM_FOR_HANDLED_KEYS = 2 * HANDLED_KEYS_KEPT;

    Document asInsert(Outbox.@Nullable Lease lease) {
        Document document = new Document("_id", id)
                .append("version", version)
                .append("state", state)
                .append("outbox", entries())
                .append("handled", handledKey == null ? List.of() : List.of(handledKey))
                .append("pendingSince", pendingSince.toEpochMilli());
        if (lease != null) {
            document.putAll(lease.fields());
        }
        return document;
    }

    /** Of the keys that the document remembers, those that it will not once this is written. */
    List<String> forgets(List<String> handled) {
        return handledKey == null || handled.size() < ROOM_FOR_HANDLED_KEYS
                ? List.of()
                : handled.subList(0, handled.size() + 1 - HANDLED_KEYS_KEPT);
    }

    /** Never replaces the document: that would bring back events which the relay has already taken out. */
    Document asUpdate(Outbox.@Nullable Lease lease, boolean forgetting) {
        Document set = new Document("state", state);
        if (lease != null) {
            set.putAll(lease.fields());
        }
        Document push = new Document("outbox", new Document("$each", entries()));
        if (handledKey != null) {
            int remembered = forgetting ? HANDLED_KEYS_KEPT : ROOM_FOR_HANDLED_KEYS;
            push.append("handled", new Document("$each", List.of(handledKey)).append("$slice", -remembered));
        }
        return new Document("$set", set)
                .append("$min", new Document("pendingSince", pendingSince.toEpochMilli()))
                .append("$inc", new Document("version", version - fromVersion))
                .append("$push", push);
    }

    private List<Document> entries() {
        return events.stream().map(OutboxEvent::toDocument).toList();
    }
}
