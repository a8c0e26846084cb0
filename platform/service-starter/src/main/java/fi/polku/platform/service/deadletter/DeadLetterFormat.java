package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetter.Settlement;
import fi.polku.platform.service.deadletter.DeadLetter.Status;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * How a dead letter stands in its document. {@code place} is where it stands among all, by age; {@code order} where it
 * stands among those of its aggregate, which all come from one partition.
 */
final class DeadLetterFormat {

    /** A claim that nobody holds ended at the epoch. */
    static final long FREE = 0;

    private DeadLetterFormat() {}

    static Document waiting(DeadEvent event, String cause, int attempts, Instant now, @Nullable String parkedBehind) {
        String order = order(event);
        return new Document("_id", event.id())
                .append("version", 1L)
                .append("status", name(Status.WAITING))
                .append("place", "%d/%s/%s".formatted(now.toEpochMilli(), order, event.id()))
                .append("order", order)
                .append("topic", event.topic())
                .append("group", event.group())
                .append("type", event.type())
                .append("aggregate", event.aggregate())
                .append("cause", cause)
                .append("attempts", attempts)
                .append("diedAt", now.toEpochMilli())
                .append("lastTriedAt", now.toEpochMilli())
                .append("parkedBehind", parkedBehind)
                .append("claimedUntil", FREE)
                .append("event", document(event));
    }

    static DeadLetter letter(Document document) {
        return new DeadLetter(
                document.getString("_id"),
                document.getLong("version"),
                event(document),
                Status.valueOf(document.getString("status").toUpperCase(Locale.ROOT)),
                document.getString("cause"),
                document.getInteger("attempts"),
                Instant.ofEpochMilli(document.getLong("diedAt")),
                Instant.ofEpochMilli(document.getLong("lastTriedAt")),
                document.getString("parkedBehind"),
                settlement(document.get("settlement", Document.class)));
    }

    static Document settlement(Settlement settlement) {
        return new Document("by", settlement.by())
                .append("at", settlement.at().toEpochMilli())
                .append("words", settlement.words());
    }

    /** Sorts as text as partition and offset do as numbers. */
    static String order(DeadEvent event) {
        return "%05d-%019d".formatted(event.partition(), event.offset());
    }

    static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Document document(DeadEvent event) {
        List<Document> headers = event.headers().entrySet().stream()
                .map(header -> new Document("name", header.getKey()).append("value", header.getValue()))
                .toList();
        return new Document("partition", event.partition())
                .append("offset", event.offset())
                .append("publishedAt", event.publishedAt().toEpochMilli())
                .append("key", event.key())
                .append("headers", headers)
                .append("body", event.body())
                .append("bodyBytes", event.bodyBytes());
    }

    private static DeadEvent event(Document letter) {
        Document event = letter.get("event", Document.class);
        Map<String, String> headers = new LinkedHashMap<>();
        event.getList("headers", Document.class)
                .forEach(header -> headers.put(header.getString("name"), header.getString("value")));
        return new DeadEvent(
                letter.getString("topic"),
                letter.getString("group"),
                event.getInteger("partition"),
                event.getLong("offset"),
                Instant.ofEpochMilli(event.getLong("publishedAt")),
                event.getString("key"),
                headers,
                event.get("body", Binary.class),
                event.getInteger("bodyBytes"));
    }

    private static @Nullable Settlement settlement(@Nullable Document settlement) {
        return settlement == null
                ? null
                : new Settlement(
                        settlement.getString("by"),
                        Instant.ofEpochMilli(settlement.getLong("at")),
                        settlement.getString("words"));
    }
}
