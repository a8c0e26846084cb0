package fi.polku.local.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * All that was ever told, in the order in which it stands on the topics.
 *
 * @param events repeated ones too
 */
public record Topics(List<Told> events) {

    private static final List<String> TOPICS =
            List.of("polku.lead.events", "polku.deal.events", "polku.account.events");

    /** What services told; not what was put there by {@link Interference} for nobody to understand. */
    public static Topics read(String broker) {
        return new Topics(messages(broker).stream()
                .filter(message -> !Interference.madeUp(message))
                .filter(message -> !isAnotherForm(message))
                .map(Told::of)
                .toList());
    }

    /** Everything that stands there. */
    static List<ConsumerRecord<byte[], byte[]>> messages(String broker) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
            return messages;
        }
    }

    /** While a type changes, an event is told in two forms; only one of them is the event itself. */
    private static boolean isAnotherForm(ConsumerRecord<byte[], byte[]> message) {
        return message.headers().lastHeader("ce_formof") != null;
    }

    /** Each event once, where it stood first. */
    public List<Told> first() {
        Set<String> seen = new HashSet<>();
        return events.stream().filter(event -> seen.add(event.id())).toList();
    }

    /** Of each aggregate, the versions it was told of for the first time, in the order on the topic. */
    Map<String, List<Long>> versions() {
        return first().stream()
                .collect(Collectors.groupingBy(Told::subject, Collectors.mapping(Told::version, Collectors.toList())));
    }

    List<Told> first(String name) {
        return first().stream().filter(event -> event.is(name)).toList();
    }
}
