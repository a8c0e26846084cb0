package fi.polku.platform.service.document;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.outbox.OutboxEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How an aggregate stands in its document: {@code {_id, version, state, outbox, handled}}. */
final class DocumentFormat<S> {

    static final Document WITHOUT_OUTBOX = new Document("outbox", 0).append("handled", 0);

    private final Class<S> stateType;
    private final EventJson json;
    private final Clock clock;

    DocumentFormat(Class<S> stateType, EventJson json, Clock clock) {
        this.stateType = stateType;
        this.json = json;
        this.clock = clock;
    }

    Stored<S> stored(Document document) {
        return new Stored<>(
                document.getString("_id"),
                document.getLong("version"),
                json.mapper().convertValue(document.get("state", Document.class), stateType));
    }

    /** What a document has handled last, the latest at the end. */
    static List<String> handled(@Nullable Document document) {
        return document == null ? List.of() : document.getList("handled", String.class, List.of());
    }

    int pendingEvents(@Nullable Document document) {
        return document == null
                ? 0
                : document.getList("outbox", Document.class, List.of()).size();
    }

    DocumentChange change(String id, long fromVersion, Revision<S> revision, Cause cause) {
        Instant now = clock.instant();
        List<OutboxEvent> events = new ArrayList<>(revision.events().size());
        long version = fromVersion;
        for (PublishedEvent event : revision.events()) {
            version++;
            for (PublishedEvent form : event.forms()) {
                events.add(outboxEvent(id, version, form, now, cause));
            }
        }
        return new DocumentChange(
                id,
                fromVersion,
                version,
                json.mapper().convertValue(revision.state(), Document.class),
                events,
                cause.handledKey(),
                now);
    }

    /** The last form that is told is the event itself; each before it has an id of its own, which names the event. */
    private OutboxEvent outboxEvent(String aggregateId, long version, PublishedEvent form, Instant now, Cause cause) {
        String event = aggregateId + "-" + version;
        boolean isTheEvent = form.older() == null;
        return new OutboxEvent(
                isTheEvent ? event : event + "." + form.versionOfType(),
                isTheEvent ? null : event,
                form.type(),
                aggregateId,
                version,
                now,
                json.mapper().writeValueAsString(form.body()),
                cause.correlationId(),
                cause.causationId(),
                cause.actor());
    }
}
