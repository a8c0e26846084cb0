package fi.polku.platform.service.deadletter;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part of this service that hears a topic as a member of a consumer group and can be given an event once more. */
public interface Listener {

    /** What it hears. */
    String topic();

    /** As a member of which group. */
    String group();

    /**
     * Hears an event once more. What it does is done once, however often it hears the same event.
     *
     * @return what became of it, in a word: {@code handled}, {@code refused}, {@code skipped}, {@code repeated} or
     *     {@code dropped}: without its beginning it says nothing
     * @throws RuntimeException when it cannot take the event this time either
     */
    String hearAgain(DeadEvent event);

    /**
     * How far it has read, as the next offset of each of these partitions that it has read at all.
     *
     * @return empty when it leaves that to the broker
     */
    default Optional<Map<Integer, Long>> positions(Set<Integer> partitions) {
        return Optional.empty();
    }
}
