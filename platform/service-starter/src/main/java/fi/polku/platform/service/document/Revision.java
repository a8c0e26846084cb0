package fi.polku.platform.service.document;

import java.util.List;

/**
 * What a decision makes of an aggregate: its next state and the events that say so. Without events nothing has happened
 * and nothing is written.
 */
public record Revision<S>(S state, List<PublishedEvent> events) {

    public Revision {
        events = List.copyOf(events);
    }

    /** The decision that everything may stay as it is. */
    public static <S> Revision<S> unchanged(S state) {
        return new Revision<>(state, List.of());
    }
}
