package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import fi.polku.platform.service.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes facts. What it returned from, the broker has for good. */
final class Publisher implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String factsTopic;
    private final EventJson json;

    Publisher(String brokers, String factsTopic, EventJson json) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.LINGER_MS_CONFIG, 2,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.factsTopic = factsTopic;
        this.json = json;
    }

    /** Publishes each fact under its id. */
    void publish(Collection<Fact> facts) {
        sendAll(facts.stream().map(this::message).toList());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private ProducerRecord<byte[], byte[]> message(Fact fact) {
        byte[] key = fact.id().toString().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(factsTopic, key, json.write(fact));
    }

    private void sendAll(List<ProducerRecord<byte[], byte[]>> messages) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        messages.forEach(message -> sent.add(producer.send(message)));
        sent.forEach(Publisher::await);
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException("The broker did not take it", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while publishing", e);
        }
    }
}
