package fi.polku.analytics.intake;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads its share of the partitions batch by batch, from where the store says they stand. A partition is moved on only
 * after all that was read of it is kept and published, and only from where this reader found it: if it stands elsewhere
 * (deleted, or read by a replica that took over while this one was paused), what stands is published again and reading
 * goes on from there.
 */
final class Reading implements ConsumerRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(Reading.class);
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final int READS_BETWEEN_CHECKS = 10;

    private final Consumer<byte[], byte[]> consumer;
    private final Positions positions;
    private final Batch batch;
    private final Map<TopicPartition, Long> standing = new HashMap<>();
    private int readsSinceCheck;

    Reading(Consumer<byte[], byte[]> consumer, Positions positions, Batch batch) {
        this.consumer = consumer;
        this.positions = positions;
        this.batch = batch;
    }

    /** Reads for as long as it is wanted; throws when the broker or the store fail. */
    void run(List<String> topics, BooleanSupplier wanted) {
        consumer.subscribe(topics, this);
        while (wanted.getAsBoolean()) {
            ConsumerRecords<byte[], byte[]> messages = consumer.poll(PATIENCE);
            if (!messages.isEmpty()) {
                take(messages);
            }
            noticeDeletion();
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        goToWhatStands(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        standing.keySet().removeAll(partitions);
    }

    private void take(ConsumerRecords<byte[], byte[]> messages) {
        Collection<UUID> facts = batch.take(messages);
        Map<TopicPartition, Long> read = new HashMap<>();
        messages.nextOffsets().forEach((partition, next) -> read.put(partition, next.offset()));
        if (positions.advance(standing, read)) {
            standing.putAll(read);
        } else {
            log.warn("Positions were deleted or moved by somebody else: going on from where they stand");
            batch.publishAgain(facts);
            goToWhatStands(consumer.assignment());
        }
    }

    /** Without new events nobody would notice that the facts were deleted. */
    private void noticeDeletion() {
        if (++readsSinceCheck < READS_BETWEEN_CHECKS) {
            return;
        }
        readsSinceCheck = 0;
        if (!positions.find(consumer.assignment()).keySet().containsAll(standing.keySet())) {
            log.warn("Positions were deleted: reading everything again");
            goToWhatStands(consumer.assignment());
        }
    }

    private void goToWhatStands(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> found = positions.find(partitions);
        standing.keySet().removeAll(partitions);
        standing.putAll(found);
        for (TopicPartition partition : partitions) {
            Long next = found.get(partition);
            if (next == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, next);
            }
        }
    }
}
