package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.topics.DeadLetters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.kafka.support.KafkaHeaders;

/** Publishes facts, and dead letters for what cannot become any. What it returned from, the broker has for good. */
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

    /** Puts aside what could not be read, as it came, with where it came from and why it is here. */
    void bury(Collection<DeadLetter> letters) {
        sendAll(letters.stream().map(Publisher::message).toList());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private ProducerRecord<byte[], byte[]> message(Fact fact) {
        byte[] key = fact.id().toString().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(factsTopic, key, json.write(fact));
    }

    private static ProducerRecord<byte[], byte[]> message(DeadLetter letter) {
        ConsumerRecord<byte[], byte[]> original = letter.message();
        var message = new ProducerRecord<>(
                DeadLetters.topic(original.topic(), Intake.CONSUMER), 0, original.key(), original.value());
        original.headers().forEach(message.headers()::add);
        Headers headers = message.headers();
        headers.add(KafkaHeaders.DLT_ORIGINAL_TOPIC, text(original.topic()));
        headers.add(
                KafkaHeaders.DLT_ORIGINAL_PARTITION,
                ByteBuffer.allocate(Integer.BYTES).putInt(original.partition()).array());
        headers.add(
                KafkaHeaders.DLT_ORIGINAL_OFFSET,
                ByteBuffer.allocate(Long.BYTES).putLong(original.offset()).array());
        headers.add(
                KafkaHeaders.DLT_EXCEPTION_FQCN, text(letter.cause().getClass().getName()));
        headers.add(
                KafkaHeaders.DLT_EXCEPTION_MESSAGE,
                text(Objects.toString(letter.cause().getMessage(), "")));
        headers.add(DeadLetters.CAUSE, text(letter.cause().toString()));
        return message;
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

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A message that nobody can read, and why. */
    record DeadLetter(ConsumerRecord<byte[], byte[]> message, Exception cause) {}
}
