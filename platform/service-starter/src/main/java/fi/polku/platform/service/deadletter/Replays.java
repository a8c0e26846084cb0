package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.deadletter.DeadLetter.Status;
import fi.polku.platform.service.deadletter.DeadLetters.Claim;
import fi.polku.platform.service.deadletter.DeadLetters.Placed;
import fi.polku.platform.service.document.StaleVersion;
import fi.polku.platform.service.web.NotFound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings dead letters to their end: gives them to the listener that could not take them, and to nobody else, or discards
 * them. Of one aggregate they go in their order. When a letter is done with, those that were parked behind it follow.
 */
final class Replays {

    private static final Logger log = LoggerFactory.getLogger(Replays.class);
    private static final int NAMED = 20;

    private final DeadLetters letters;
    private final Listeners listeners;

    Replays(DeadLetters letters, Listeners listeners) {
        this.letters = letters;
        this.listeners = listeners;
    }

    /**
     * Replays one letter.
     *
     * @return what came of it and of those that were parked behind it
     * @throws DeadLetterRefused when it is settled, in other hands, not its turn, or fails again
     */
    List<Replayed> replay(String id, @Nullable Long expectedVersion) {
        Claim claim = claim(id, expectedVersion);
        Replayed result = hear(claim);
        if (result.isFailed()) {
            throw DeadLetterRefused.failedAgain(result.cause());
        }
        return withThoseBehind(claim.letter(), result);
    }

    /** Replays all that match, the oldest first, after the given place, no more than so many at once. */
    ReplayedAll replayAll(Filter filter, int limit, @Nullable String after) {
        List<Placed> found = letters.page(filter, limit, after);
        List<Replayed> results = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Placed placed : found.subList(0, Math.min(limit, found.size()))) {
            if (!done.contains(placed.letter().id())) {
                List<Replayed> next = replayInTurn(placed.letter());
                next.forEach(result -> done.add(result.id()));
                results.addAll(next);
            }
        }
        return new ReplayedAll(
                results, found.size() > limit ? found.get(limit - 1).place() : null);
    }

    /**
     * Gives a letter up; those that were parked behind it follow.
     *
     * @throws DeadLetterRefused when it is settled or in other hands
     */
    DeadLetter discard(String id, @Nullable Long expectedVersion, String reason) {
        Claim claim = freeClaim(id, expectedVersion);
        letters.settle(claim, Status.DISCARDED, Cause.current().actor(), reason);
        log.info("Dead letter {} was discarded: {}", id, reason);
        releaseBehind(claim.letter());
        return find(id);
    }

    /** Replays what was parked behind letters that are settled: its own replay may have ended before its turn came. */
    void releaseLeftovers() {
        letters.parked().forEach(this::releaseBehind);
    }

    DeadLetter find(String id) {
        return letters.find(id).orElseThrow(() -> new NotFound("dead letter", id));
    }

    private List<Replayed> replayInTurn(DeadLetter letter) {
        try {
            Claim claim = claim(letter.id(), null);
            Replayed result = hear(claim);
            return result.isFailed() ? List.of(result) : withThoseBehind(letter, result);
        } catch (DeadLetterRefused e) {
            return List.of(Replayed.held(letter.id(), String.valueOf(e.getMessage())));
        }
    }

    private List<Replayed> withThoseBehind(DeadLetter letter, Replayed result) {
        List<Replayed> results = new ArrayList<>(List.of(result));
        results.addAll(releaseBehind(letter));
        return results;
    }

    /** Replays what was parked and has nothing before it any more, until one fails or one waits for its own reasons. */
    private List<Replayed> releaseBehind(DeadLetter settled) {
        List<Replayed> released = new ArrayList<>();
        Optional<Claim> next = nextParked(settled);
        while (next.isPresent()) {
            Replayed result = hear(next.get());
            released.add(result);
            next = result.isFailed() ? Optional.empty() : nextParked(settled);
        }
        return released;
    }

    private Optional<Claim> nextParked(DeadLetter settled) {
        return letters.firstWaiting(settled)
                .filter(letter -> letter.parkedBehind() != null && isHeard(letter.event()))
                .flatMap(letter -> letters.claim(letter.id()));
    }

    /** Takes a letter whose turn it is. */
    private Claim claim(String id, @Nullable Long expectedVersion) {
        Claim claim = freeClaim(id, expectedVersion);
        List<String> earlier = letters.waitingBefore(claim.letter(), NAMED);
        if (!earlier.isEmpty()) {
            letters.giveBack(claim);
            throw DeadLetterRefused.later(earlier);
        }
        return claim;
    }

    private Claim freeClaim(String id, @Nullable Long expectedVersion) {
        DeadLetter letter = find(id);
        if (expectedVersion != null && expectedVersion != letter.version()) {
            throw new StaleVersion(expectedVersion, letter.version());
        }
        return letters.claim(id).orElseThrow(() -> whyNot(find(id)));
    }

    private static DeadLetterRefused whyNot(DeadLetter letter) {
        return letter.settlement() == null
                ? DeadLetterRefused.busy()
                : DeadLetterRefused.settled(letter, letter.settlement());
    }

    private Replayed hear(Claim claim) {
        DeadLetter letter = claim.letter();
        Listener listener = listenerOf(claim);
        try {
            String result = listener.hearAgain(letter.event());
            letters.settle(claim, Status.REPLAYED, Cause.current().actor(), result);
            return new Replayed(letter.id(), result, null);
        } catch (RuntimeException e) {
            log.info("Dead letter {} could not be taken this time either", letter.id(), e);
            String cause = Causes.inWords(e);
            letters.failedAgain(claim, cause);
            return Replayed.failed(letter.id(), cause);
        }
    }

    private boolean isHeard(DeadEvent event) {
        return event.isWhole() && listeners.of(event.topic(), event.group()).isPresent();
    }

    private Listener listenerOf(Claim claim) {
        DeadEvent event = claim.letter().event();
        Optional<Listener> listener = listeners.of(event.topic(), event.group());
        if (listener.isEmpty() || !event.isWhole()) {
            letters.giveBack(claim);
            throw listener.isEmpty() ? DeadLetterRefused.unheard(event) : DeadLetterRefused.cut(event);
        }
        return listener.get();
    }

    /** What came of the replay of one letter. */
    record Replayed(String id, String result, @Nullable String cause) {

        private static final String FAILED = "failed";
        private static final String HELD = "held";

        static Replayed failed(String id, String cause) {
            return new Replayed(id, FAILED, cause);
        }

        static Replayed held(String id, String cause) {
            return new Replayed(id, HELD, cause);
        }

        boolean isFailed() {
            return result.equals(FAILED);
        }

        boolean isHeld() {
            return result.equals(HELD);
        }
    }

    /** What came of the replay of many, and after which place it goes on; {@code null} when all were tried. */
    record ReplayedAll(List<Replayed> results, @Nullable String next) {}
}
