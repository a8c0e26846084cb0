package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.intake.Heard.Told;
import fi.polku.analytics.intake.Heard.Unneeded;
import fi.polku.analytics.intake.Heard.Unreadable;
import fi.polku.analytics.intake.Publisher.DeadLetter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds a batch of messages into facts. When {@link #take} returns, every fact that the messages speak of is kept and
 * published as it stands, also those that the messages did not change: an earlier try may have kept a fact and died before
 * publishing it.
 */
final class Batch {

    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    private final EventReader reader;
    private final FactStore store;
    private final Publisher publisher;
    private final MeterRegistry meters;

    Batch(EventReader reader, FactStore store, Publisher publisher, MeterRegistry meters) {
        this.reader = reader;
        this.store = store;
        this.publisher = publisher;
        this.meters = meters;
    }

    /**
     * Takes the messages in their order.
     *
     * @return the ids of the facts they speak of
     */
    Collection<UUID> take(Iterable<ConsumerRecord<byte[], byte[]>> messages) {
        List<Change> told = new ArrayList<>();
        List<DeadLetter> dead = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            switch (reader.read(message)) {
                case Told(List<Change> changes) -> told.addAll(changes);
                case Unneeded(String type, Change advance) -> {
                    count(message, type, "unknown");
                    told.add(advance);
                }
                case Unreadable(Exception cause) -> dead.add(dead(message, cause));
            }
        }
        publisher.bury(dead);
        Map<UUID, Fact> standing = fold(told);
        publisher.publish(standing.values());
        return standing.keySet();
    }

    /** Publishes what is kept under these ids, for when something older may have been published after it. */
    void publishAgain(Collection<UUID> ids) {
        publisher.publish(store.find(ids).values());
    }

    private Map<UUID, Fact> fold(List<Change> told) {
        List<UUID> ids = told.stream().map(Change::factId).distinct().toList();
        Map<UUID, Fact> standing = store.find(ids);
        Folding folding = new Folding(standing);
        told.forEach(folding::fold);
        return store.keep(folding.changed()) ? standing : store.find(ids);
    }

    private DeadLetter dead(ConsumerRecord<byte[], byte[]> message, Exception cause) {
        log.warn(
                "Cannot read {}-{} at {}: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                cause.toString());
        meters.counter("polku.events.dead", "topic", message.topic()).increment();
        return new DeadLetter(message, cause);
    }

    private void count(ConsumerRecord<byte[], byte[]> message, String type, String result) {
        meters.counter("polku.events.received", "topic", message.topic(), "type", type, "result", result)
                .increment();
    }
}
