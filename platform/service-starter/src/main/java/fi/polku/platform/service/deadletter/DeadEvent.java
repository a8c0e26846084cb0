package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.id.NameBasedId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What came to a listener and could not be taken, as it came.
 *
 * @param topic where it stands
 * @param group the listener's consumer group
 * @param publishedAt when the broker got it, by its sender's clock or by the broker's
 * @param key of the record, {@code null} when it has none
 * @param headers as text; of several with one name the last, as listeners read them
 * @param body {@code null} when it has none, or was left in the store; only its beginning when it is larger than
 *     {@link #LARGEST_BODY}
 * @param bodyBytes how large the body is
 */
public record DeadEvent(
        String topic,
        String group,
        int partition,
        long offset,
        Instant publishedAt,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable Binary body,
        int bodyBytes) {

    /** What is kept whole, in bytes: with it a document stays below the 16 MB that the store takes. */
    static final int LARGEST_BODY = 10 * 1024 * 1024;

    private static final int BEGINNING = 64 * 1024;

    public DeadEvent {
        headers = Map.copyOf(headers);
    }

    /** What the broker gave to a member of this group. */
    public static DeadEvent of(ConsumerRecord<?, ?> message, String group) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        byte[] body = message.value() instanceof byte[] bytes ? bytes : null;
        return new DeadEvent(
                message.topic(),
                group,
                message.partition(),
                message.offset(),
                Instant.ofEpochMilli(Math.max(0, message.timestamp())),
                message.key() instanceof byte[] key ? text(key) : null,
                headers,
                body == null ? null : new Binary(body.length > LARGEST_BODY ? Arrays.copyOf(body, BEGINNING) : body),
                body == null ? 0 : body.length);
    }

    /** As the broker would give it once more. */
    public ConsumerRecord<byte[], byte[]> toMessage() {
        var message = new ConsumerRecord<byte[], byte[]>(
                topic, partition, offset, key == null ? null : bytes(key), body == null ? null : body.getData());
        headers.forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    /** The same each time this event comes to this group, and another for what stands there when topics were made anew. */
    public String id() {
        String place = "%s-%d@%d/%d".formatted(topic, partition, offset, publishedAt.toEpochMilli());
        return NameBasedId.of("dead-letter", group, place).toString();
    }

    /** What the event calls itself, {@code null} when it does not say. */
    public @Nullable String type() {
        return headers.get("ce_type");
    }

    /** What it happened to, {@code null} when neither its headers nor its key say. */
    public @Nullable String aggregate() {
        String subject = headers.getOrDefault("ce_subject", "");
        String said = subject.isBlank() ? key : subject;
        return said == null || said.isBlank() ? null : said;
    }

    /** Whether all of the body was kept: only then can the event be heard once more. */
    public boolean isWhole() {
        return bodyBytes <= LARGEST_BODY;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
