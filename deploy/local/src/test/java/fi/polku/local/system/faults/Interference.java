package fi.polku.local.system.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Somebody who writes on the topics of the services what they did not write. */
final class Interference {

    private static final String MARK = "polku-faults";

    private final String broker;
    private final Random random;

    Interference(String broker, Random random) {
        this.broker = broker;
        this.random = random;
    }

    /** Whether somebody like this made it up. */
    static boolean madeUp(ConsumerRecord<byte[], byte[]> message) {
        return message.headers().lastHeader(MARK) != null;
    }

    /** Whether a dead letter is about something that was made up. */
    static boolean madeUp(Document letter) {
        return letter.get("event", Document.class).getList("headers", Document.class).stream()
                .anyMatch(header -> MARK.equals(header.getString("name")));
    }

    /** Tells so many events again, byte by byte as they were, later ones before earlier ones. */
    void repeat(int events) {
        List<ConsumerRecord<byte[], byte[]>> told = new ArrayList<>(Topics.messages(broker));
        told.removeIf(Interference::madeUp);
        Collections.shuffle(told, random);
        send(told.stream().limit(events).map(Interference::again).toList());
    }

    /**
     * Tells what nobody can take, on every topic: of unknown type or version, not JSON, JSON of another kind, without headers,
     * without a key. All are about things that do not exist.
     */
    void garble() {
        List<ConsumerRecord<byte[], byte[]>> told = new ArrayList<>(Topics.messages(broker));
        told.removeIf(Interference::madeUp);
        Collections.shuffle(told, random);
        Map<String, ConsumerRecord<byte[], byte[]>> ofEachType = new HashMap<>();
        told.forEach(message -> ofEachType.putIfAbsent(header(message, "ce_type"), message));
        List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
        ofEachType.forEach((type, message) -> {
            messages.add(madeUp(message, type.replace(".v1", "-never-heard-of.v1"), message.value()));
            messages.add(madeUp(message, type.replace(".v1", ".v99"), message.value()));
            messages.add(madeUp(message, type, "{\"half".getBytes(UTF_8)));
            messages.add(madeUp(message, type, "[7]".getBytes(UTF_8)));
            messages.add(withoutHeaders(madeUp(message, type, message.value())));
            messages.add(withoutKey(madeUp(message, type, "[7]".getBytes(UTF_8))));
        });
        send(messages);
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> message) {
        return new ProducerRecord<>(
                message.topic(), message.partition(), message.key(), message.value(), message.headers());
    }

    private static ProducerRecord<byte[], byte[]> madeUp(
            ConsumerRecord<byte[], byte[]> message, String type, byte[] body) {
        String aggregate = UUID.randomUUID().toString();
        var madeUp = new ProducerRecord<>(message.topic(), aggregate.getBytes(UTF_8), body);
        message.headers().forEach(madeUp.headers()::add);
        for (var changed : Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_subject", aggregate)
                .entrySet()) {
            madeUp.headers()
                    .remove(changed.getKey())
                    .add(changed.getKey(), changed.getValue().getBytes(UTF_8));
        }
        return marked(madeUp);
    }

    private static ProducerRecord<byte[], byte[]> withoutHeaders(ProducerRecord<byte[], byte[]> message) {
        return marked(new ProducerRecord<>(message.topic(), message.key(), message.value()));
    }

    private static ProducerRecord<byte[], byte[]> withoutKey(ProducerRecord<byte[], byte[]> message) {
        byte @Nullable [] none = null;
        return new ProducerRecord<>(message.topic(), null, none, message.value(), message.headers());
    }

    private static ProducerRecord<byte[], byte[]> marked(ProducerRecord<byte[], byte[]> message) {
        message.headers().add(MARK, "made up".getBytes(UTF_8));
        return message;
    }

    private void send(List<ProducerRecord<byte[], byte[]>> messages) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    messages.stream().map(producer::send).toList();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
