package fi.polku.local.system.faults;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it stands on its topic.
 *
 * @param subject the aggregate that it is about
 * @param version of the aggregate that it made
 * @param cause the id of what it followed from; empty for commands of people
 * @param correlation the same for all that one request set off: the idempotency key, where the people here had one
 */
public record Told(
        String id,
        String type,
        String subject,
        String key,
        long version,
        String cause,
        String correlation,
        JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Told of(ConsumerRecord<byte[], byte[]> message) {
        return new Told(
                header(message, "ce_id"),
                header(message, "ce_type"),
                header(message, "ce_subject"),
                new String(message.key(), StandardCharsets.UTF_8),
                Long.parseLong(header(message, "ce_aggregateversion")),
                header(message, "ce_causationid"),
                header(message, "ce_correlationid"),
                JSON.readTree(message.value()));
    }

    boolean is(String name) {
        return type.equals("polku." + name + ".v1");
    }

    /** Whether somebody did it, not another event. */
    boolean isByHand() {
        return cause.isEmpty();
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElse("");
    }
}
