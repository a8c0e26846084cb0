package fi.polku.platform.service.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The headers of an event on Kafka.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 *     Kafka binding, binary content mode</a>
 */
final class CloudEventHeaders {

    private static final String SCHEMAS = "https://polku.dev/contracts/";

    private CloudEventHeaders() {}

    /** As bytes, so that no header mapper between here and the broker writes them in a way of its own. */
    static Map<String, Object> of(OutboxEvent event, String source) {
        Map<String, Object> headers = new HashMap<>();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", event.id());
        put(headers, "ce_type", event.type());
        put(headers, "ce_source", source);
        put(headers, "ce_subject", event.aggregateId());
        put(headers, "ce_time", event.time().toString());
        put(headers, "ce_dataschema", SCHEMAS + event.type() + ".schema.json");
        put(headers, "ce_aggregateversion", Long.toString(event.version()));
        put(headers, "ce_correlationid", event.correlationId());
        put(headers, "ce_actor", event.actor());
        if (event.formOf() != null) {
            put(headers, "ce_formof", event.formOf());
        }
        if (event.causationId() != null) {
            put(headers, "ce_causationid", event.causationId());
        }
        put(headers, "content-type", "application/json");
        return headers;
    }

    private static void put(Map<String, Object> headers, String name, String value) {
        headers.put(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
