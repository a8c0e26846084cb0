package fi.polku.platform.service.counter;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts messages on a topic as some other service might: well formed or not, all on one partition, so in order. */
public final class Publication implements AutoCloseable {

    private static final int LARGEST = 16 * 1024 * 1024;

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    /** Publishes to this topic, which exists. */
    public Publication(String bootstrapServers, String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", LARGEST),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** What a counter says when it has counted, in this version. */
    public void counted(String id, long version, long count) {
        send(id, headers(id, version), "{\"count\":" + count + "}");
    }

    /** Any message. */
    public void send(@Nullable String key, Map<String, String> headers, @Nullable String body) {
        List<Header> raw = headers.entrySet().stream()
                .<Header>map(header -> new RecordHeader(header.getKey(), bytes(header.getValue())))
                .toList();
        var message =
                new ProducerRecord<>(topic, 0, key == null ? null : bytes(key), body == null ? null : bytes(body), raw);
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All the headers that an event of a counter has; yours to change. */
    public static Map<String, String> headers(String id, long version) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id + "-" + version);
        headers.put("ce_type", CounterService.COUNTED);
        headers.put("ce_source", "/elsewhere");
        headers.put("ce_subject", id);
        headers.put("ce_time", "2026-01-01T00:00:00Z");
        headers.put("ce_aggregateversion", Long.toString(version));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
