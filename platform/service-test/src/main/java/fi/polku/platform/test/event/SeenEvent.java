package fi.polku.platform.test.event;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it stands on its topic: headers and body are the record's raw bytes read as UTF-8.
 *
 * @param key the record key, or {@code null} when the record has none
 * @param headers by their raw names, for example {@code ce_type}; of one that stands twice the last
 * @param body empty for a tombstone
 */
public record SeenEvent(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, String body) {

    static SeenEvent of(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        String key = record.key() == null ? null : text(record.key());
        return new SeenEvent(
                record.topic(), record.partition(), record.offset(), key, Map.copyOf(headers), text(record.value()));
    }

    /** The event's own id, the same on every retry. */
    public String id() {
        return header("ce_id");
    }

    /** What happened, for example {@code polku.lead.captured.v1}. */
    public String type() {
        return header("ce_type");
    }

    /** The id of the aggregate that it happened to. */
    public String subject() {
        return header("ce_subject");
    }

    /** The aggregate's version with this event. */
    public long aggregateVersion() {
        return Long.parseLong(header("ce_aggregateversion"));
    }

    /**
     * The value of a header.
     *
     * @throws AssertionError when the record does not carry it; the message names those that it carries
     */
    public String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new AssertionError("No header " + name + " but " + headers.keySet());
        }
        return value;
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
