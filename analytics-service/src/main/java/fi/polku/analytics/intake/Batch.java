package fi.polku.analytics.intake;

import static java.util.stream.Collectors.toMap;

import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.intake.Heard.Told;
import fi.polku.analytics.intake.Heard.Unneeded;
import fi.polku.analytics.intake.Heard.Unreadable;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.subscription.NamesFromOutside;
import fi.polku.platform.service.subscription.UnreadableEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Folds a batch of messages into facts. When {@link #take} returns, every fact that the messages speak of is kept and
 * published as it stands, also those that the messages did not change: an earlier try may have kept a fact and died before
 * publishing it.
 */
final class Batch {

    private static final String DROPPED = "dropped";

    private final EventReader reader;
    private final FactStore store;
    private final Consumer<Collection<Fact>> publisher;
    private final DeadLetters letters;
    private final NamesFromOutside unknown;
    private final MeterRegistry meters;

    /**
     * Batches that are read by this reader.
     *
     * @param publisher returns when the facts are on their topic
     * @param unknown the types that no figure needs, as they are counted
     */
    Batch(
            EventReader reader,
            FactStore store,
            Consumer<Collection<Fact>> publisher,
            DeadLetters letters,
            NamesFromOutside unknown,
            MeterRegistry meters) {
        this.reader = reader;
        this.store = store;
        this.publisher = publisher;
        this.letters = letters;
        this.unknown = unknown;
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
        List<Step> told = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            switch (reader.read(message)) {
                case Told(List<Change> changes) -> {
                    if (areWhole(changes) || !aside.parks(message)) {
                        told.addAll(steps(message, changes));
                    }
                }
                case Unneeded(String type, List<Change> advance) -> {
                    if (advance.isEmpty() || !aside.parks(message)) {
                        count(message, unknown.tag(type), "unknown");
                        told.addAll(steps(message, advance));
                    }
                }
                case Unreadable(Exception cause) -> aside.bury(message, cause);
            }
        }
        return foldAndPublish(told).standing().keySet();
    }

    /**
     * Takes a message that was put aside before. Others may fold later events of the same facts meanwhile.
     *
     * @return what became of it, in a word
     * @throws UnreadableEvent when it cannot be read this time either
     */
    String takeAgain(ConsumerRecord<byte[], byte[]> message) {
        return switch (reader.read(message)) {
            case Told(List<Change> changes) -> {
                Folded folded = publishLatest(foldAndPublish(steps(message, changes)));
                yield folded.dropped() == 0 ? "handled" : DROPPED;
            }
            case Unneeded(String _, List<Change> advance) -> {
                publishLatest(foldAndPublish(steps(message, advance)));
                yield "skipped";
            }
            case Unreadable(Exception cause) -> throw new UnreadableEvent(String.valueOf(cause.getMessage()), cause);
        };
    }

    /** Publishes what is kept under these ids, for when something older may have been published after it. */
    void publishAgain(Collection<UUID> ids) {
        publisher.accept(store.find(ids).values());
    }

    private Folded fold(List<Step> told) {
        List<UUID> ids =
                told.stream().map(step -> step.change().factId()).distinct().toList();
        Map<UUID, Fact> standing = store.find(ids);
        Folding folding = new Folding(standing);
        List<Step> dropped =
                told.stream().filter(step -> !folding.fold(step.change())).toList();
        dropped.forEach(step -> count(step.message(), Event.typeOf(step.message()), DROPPED));
        meters.counter("polku.guard.hits", "guard", "fact", "of", "facts").increment(folding.guardHits());
        return new Folded(store.keep(folding.changed()) ? standing : store.find(ids), dropped.size());
    }

    private Folded foldAndPublish(List<Step> told) {
        Folded folded = fold(told);
        publisher.accept(folded.standing().values());
        return folded;
    }

    /** Publishes once more what somebody else made newer facts of meanwhile: theirs may have been published first. */
    private Folded publishLatest(Folded folded) {
        Map<UUID, Fact> published = folded.standing();
        Map<UUID, Fact> standing = store.find(published.keySet());
        while (!versions(standing).equals(versions(published))) {
            publisher.accept(standing.values());
            published = standing;
            standing = store.find(published.keySet());
        }
        return folded;
    }

    private static Map<UUID, Long> versions(Map<UUID, Fact> facts) {
        return facts.values().stream().collect(toMap(Fact::id, Fact::version));
    }

    private static List<Step> steps(ConsumerRecord<byte[], byte[]> message, List<Change> changes) {
        return changes.stream().map(change -> new Step(message, change)).toList();
    }

    private static boolean areWhole(List<Change> changes) {
        return changes.stream().allMatch(Change::isWhole);
    }

    private void count(ConsumerRecord<byte[], byte[]> message, String type, String result) {
        meters.counter("polku.events.received", "topic", message.topic(), "type", type, "result", result)
                .increment();
    }

    /** What a message makes of one fact. */
    private record Step(ConsumerRecord<byte[], byte[]> message, Change change) {}

    /**
     * What came of messages.
     *
     * @param standing the facts that they speak of
     * @param dropped how often they said nothing, for want of what should have come before
     */
    private record Folded(Map<UUID, Fact> standing, int dropped) {}
}
