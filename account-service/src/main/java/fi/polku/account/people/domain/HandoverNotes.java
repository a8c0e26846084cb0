package fi.polku.account.people.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was written down for the delivery when a deal was handed over.
 *
 * @param promises in words
 */
public record HandoverNotes(
        UUID dealId,
        @Nullable String schedule,
        @Nullable String needs,
        @Nullable String risks,
        @Nullable String openQuestions,
        List<PromiseNote> promises) {

    public HandoverNotes {
        promises = List.copyOf(promises);
    }

    /**
     * A promise in words.
     *
     * @param what was promised
     * @param to whom
     */
    public record PromiseNote(
            UUID promiseId, @Nullable String what, @Nullable String to) {}
}
