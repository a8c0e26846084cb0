package fi.polku.platform.embedded.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to and reads from one topic of a broker, as a client from outside. */
record Messages(String bootstrapServers, String topic) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void createTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(connection())) {
            admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    Set<String> topics() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(connection())) {
            return admin.listTopics().names().get();
        }
    }

    KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer());
    }

    void write(String value) throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    List<String> readAll() {
        try (var consumer = new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            long end = consumer.endOffsets(Set.of(partition), PATIENCE).getOrDefault(partition, 0L);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition, PATIENCE) < end) {
                consumer.poll(PATIENCE).forEach(message -> values.add(message.value()));
            }
            return values;
        }
    }

    private Map<String, Object> connection() {
        return Map.of("bootstrap.servers", bootstrapServers, "max.block.ms", "3000");
    }
}
