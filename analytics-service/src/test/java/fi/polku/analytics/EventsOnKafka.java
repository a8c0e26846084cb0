package fi.polku.analytics;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes events as the other services do. */
public final class EventsOnKafka implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    /** Publishes to these brokers. */
    public EventsOnKafka(String brokers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** An account of this name. */
    public void account(String topic, UUID id, long version, String name) {
        publish(topic, "polku.account.changed.v1", id, version, """
                {"accountId":"%s","name":"%s","occurredAt":"2024-01-01T00:00:00Z"}""".formatted(id, name));
    }

    /** A deal that is won with this amount of euros. */
    public void wonDeal(String topic, UUID id, long version, UUID account, String amount) {
        publish(topic, "polku.deal.closed.v1", id, version, """
                {"dealId":"%s","accountId":"%s","currency":"EUR","lines":[],"value":{"amount":"%s","currency":"EUR"},
                 "stage":"handover","openedOn":"2024-01-01","outcome":"won","closedOn":"2024-02-01",
                 "occurredAt":"2024-02-01T00:00:00Z"}""".formatted(id, account, amount));
    }

    /** Any event. */
    public void publish(String topic, String type, UUID id, long version, String body) {
        var message = message(topic, id, body);
        header(message, "ce_type", type);
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_subject", id.toString());
        header(message, "ce_time", "2024-02-01T00:00:00Z");
        header(message, "ce_aggregateversion", Long.toString(version));
        send(message);
    }

    /** Something that is no event: it has no headers. */
    public void publishBare(String topic, UUID key, String body) {
        send(message(topic, key, body));
    }

    @Override
    public void close() {
        producer.close();
    }

    private static ProducerRecord<byte[], byte[]> message(String topic, UUID key, String body) {
        return new ProducerRecord<>(topic, bytes(key.toString()), bytes(body));
    }

    private static void header(ProducerRecord<byte[], byte[]> message, String name, String value) {
        message.headers().add(name, bytes(value));
    }

    private void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
