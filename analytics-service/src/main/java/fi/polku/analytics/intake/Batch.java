package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.intake.Heard.Told;
import fi.polku.analytics.intake.Heard.Unneeded;
import fi.polku.analytics.intake.Heard.Unreadable;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.subscription.UnreadableEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Folds a batch of messages into facts. When {@link #take} returns, every fact that the messages speak of is kept and
 * published as it stands, also those that the messages did not change: an earlier try may have kept a fact and died before
 * publishing it.
 */
final class Batch {

    private final EventReader reader;
    private final FactStore store;
    private final Publisher publisher;
    private final DeadLetters letters;
    private final MeterRegistry meters;

    Batch(EventReader reader, FactStore store, Publisher publisher, DeadLetters letters, MeterRegistry meters) {
        this.reader = reader;
        this.store = store;
        this.publisher = publisher;
        this.letters = letters;
        this.meters = meters;
    }

    /**
     * Takes the messages in their order. What cannot be read is put aside, and what comes after it of the same thing, unless
     * that tells the whole of the thing.
     *
     * @return the ids of the facts they speak of
     */
    Collection<UUID> take(Iterable<ConsumerRecord<byte[], byte[]>> messages) {
        Aside aside = new Aside(letters, messages);
        List<Change> told = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            switch (reader.read(message)) {
                case Told(List<Change> changes) -> {
                    if (areWhole(changes) || !aside.parks(message)) {
                        told.addAll(changes);
                    }
                }
                case Unneeded(String type, Change advance) -> {
                    if (!aside.parks(message)) {
                        count(message, type, "unknown");
                        told.add(advance);
                    }
                }
                case Unreadable(Exception cause) -> aside.bury(message, cause);
            }
        }
        return foldAndPublish(told);
    }

    /**
     * Takes a message that was put aside before.
     *
     * @return what became of it, in a word
     * @throws UnreadableEvent when it cannot be read this time either
     */
    String takeAgain(ConsumerRecord<byte[], byte[]> message) {
        return switch (reader.read(message)) {
            case Told(List<Change> changes) -> {
                foldAndPublish(changes);
                yield "handled";
            }
            case Unneeded(String _, Change advance) -> {
                foldAndPublish(List.of(advance));
                yield "skipped";
            }
            case Unreadable(Exception cause) -> throw new UnreadableEvent(String.valueOf(cause.getMessage()), cause);
        };
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
        meters.counter("polku.guard.hits", "guard", "fact", "of", "facts").increment(folding.guardHits());
        return store.keep(folding.changed()) ? standing : store.find(ids);
    }

    private Collection<UUID> foldAndPublish(List<Change> told) {
        Map<UUID, Fact> standing = fold(told);
        publisher.publish(standing.values());
        return standing.keySet();
    }

    private static boolean areWhole(List<Change> changes) {
        return changes.stream().allMatch(Change::isWhole);
    }

    private void count(ConsumerRecord<byte[], byte[]> message, String type, String result) {
        meters.counter("polku.events.received", "topic", message.topic(), "type", type, "result", result)
                .increment();
    }
}
