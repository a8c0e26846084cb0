package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetter.Settlement;
import fi.polku.platform.service.web.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked of a dead letter cannot be done as it stands: answered with 409. */
final class DeadLetterRefused extends RuntimeException {

    private final transient Rejection rejection;

    private DeadLetterRefused(String code, String detail, Map<String, Object> more) {
        super(detail);
        this.rejection = new Rejection(code, detail, List.of(), more);
    }

    Rejection rejection() {
        return rejection;
    }

    /** It came to its end before. */
    static DeadLetterRefused settled(DeadLetter letter, Settlement settlement) {
        String what = letter.status().name().toLowerCase(Locale.ROOT);
        return new DeadLetterRefused(
                "dead-letter-settled",
                "It was %s by %s at %s: %s".formatted(what, settlement.by(), settlement.at(), settlement.words()),
                Map.of("letterStatus", what));
    }

    /** Others of its aggregate come first. */
    static DeadLetterRefused later(List<String> earlier) {
        return new DeadLetterRefused(
                "earlier-dead-letters",
                "Earlier events of the same aggregate wait: replay or discard them first",
                Map.of("earlier", List.copyOf(earlier)));
    }

    /** Somebody else replays it right now. */
    static DeadLetterRefused busy() {
        return new DeadLetterRefused("dead-letter-busy", "It is being replayed or discarded right now", Map.of());
    }

    /** It was tried and failed again; it goes on waiting. */
    static DeadLetterRefused failedAgain(@Nullable String cause) {
        return new DeadLetterRefused("replay-failed", "It could not be taken this time either: " + cause, Map.of());
    }

    /** This service has no such listener any more. */
    static DeadLetterRefused unheard(DeadEvent event) {
        return new DeadLetterRefused(
                "no-such-listener",
                "Nobody here hears %s as %s any more: it can only be discarded".formatted(event.topic(), event.group()),
                Map.of());
    }

    /** Its body was too large to be kept. */
    static DeadLetterRefused cut(DeadEvent event) {
        return new DeadLetterRefused(
                "dead-letter-cut",
                "Its body of %d bytes was too large to be kept whole: it can only be discarded"
                        .formatted(event.bodyBytes()),
                Map.of());
    }
}
