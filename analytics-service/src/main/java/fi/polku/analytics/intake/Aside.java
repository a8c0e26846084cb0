package fi.polku.analytics.intake;

import fi.polku.platform.service.deadletter.Causes;
import fi.polku.platform.service.deadletter.DeadEvent;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.deadletter.DeadLetters.First;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is put aside while one batch is folded: messages that nobody can read, and later events of the same things, which
 * would be folded into facts that lack something.
 */
final class Aside {

    private static final Logger log = LoggerFactory.getLogger(Aside.class);

    private final DeadLetters letters;
    private final Map<Thing, First> first = new HashMap<>();

    Aside(DeadLetters letters, Iterable<ConsumerRecord<byte[], byte[]>> batch) {
        this.letters = letters;
        if (letters.anyWaiting()) {
            look(batch);
        }
    }

    /** Nobody can read this message. */
    void bury(ConsumerRecord<byte[], byte[]> message, Exception cause) {
        log.warn(
                "Cannot read {}-{} at {}: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                cause.toString());
        DeadEvent event = DeadEvent.of(message, Intake.CONSUMER);
        if (letters.keep(event, Causes.inWords(cause), 1) && event.aggregate() != null) {
            first.putIfAbsent(thing(event), First.of(event));
        }
    }

    /** Puts the message aside if something before it of the same thing is; false when nothing is before it. */
    boolean parks(ConsumerRecord<byte[], byte[]> message) {
        if (first.isEmpty()) {
            return false;
        }
        DeadEvent event = DeadEvent.of(message, Intake.CONSUMER);
        First before = first.get(thing(event));
        if (before == null || !before.isBefore(event)) {
            return false;
        }
        letters.park(event, before.id());
        return true;
    }

    private void look(Iterable<ConsumerRecord<byte[], byte[]>> batch) {
        Map<String, Set<String>> aggregates = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : batch) {
            String aggregate = DeadEvent.of(message, Intake.CONSUMER).aggregate();
            if (aggregate != null) {
                aggregates
                        .computeIfAbsent(message.topic(), _ -> new HashSet<>())
                        .add(aggregate);
            }
        }
        aggregates.forEach((topic, ids) -> letters.firstWaiting(topic, Intake.CONSUMER, ids)
                .forEach((id, letter) -> first.put(new Thing(topic, id), letter)));
    }

    private static Thing thing(DeadEvent event) {
        return new Thing(event.topic(), event.aggregate());
    }

    /** What events are about, on one topic. */
    private record Thing(String topic, @Nullable String id) {}
}
