package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.deadletter.Claims.Claim;
import fi.polku.platform.service.deadletter.DeadLetter.Status;
import fi.polku.platform.service.deadletter.DeadLetters.Placed;
import fi.polku.platform.service.document.PassingTrouble;
import fi.polku.platform.service.document.StaleVersion;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.TryLater;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings dead letters to their end: gives them to the listener that could not take them, and to nobody else, or discards
 * them. Of one aggregate they go in their order. When a letter is done with, those that were parked behind it follow: some
 * at once, many by and by. What fails because the store or the broker is away goes on waiting as if it had not been tried.
 */
final class Replays {

    private static final Logger log = LoggerFactory.getLogger(Replays.class);
    private static final int NAMED = 20;

    /** Parked letters of one aggregate that follow within a request; the sweeper goes on with the rest. */
    static final int RELEASED_AT_ONCE = 100;

    private static final int RELEASED_BY_A_SWEEP = 1_000;

    private final DeadLetters letters;
    private final Claims claims;
    private final Turns turns;
    private final Listeners listeners;

    Replays(DeadLetters letters, Listeners listeners) {
        this.letters = letters;
        this.claims = letters.claims();
        this.turns = new Turns(letters);
        this.listeners = listeners;
    }

    /**
     * Replays one letter.
     *
     * @return what came of it and of those that were parked behind it
     * @throws DeadLetterRefused when it is settled, in other hands, not its turn, or fails again
     * @throws TryLater when something stands in the way that passes by itself
     */
    List<Replayed> replay(String id, @Nullable Long expectedVersion) {
        Claim claim = claim(id, expectedVersion);
        Replayed result = hear(claim);
        if (result.isFailed()) {
            throw DeadLetterRefused.failedAgain(result.cause());
        }
        if (result.isHeld()) {
            throw whyNot(glance(id));
        }
        return withThoseBehind(claim.letter(), result, RELEASED_AT_ONCE);
    }

    /**
     * Replays those that match, a page of them after the given turn: of each topic in the order in which they came, so that an
     * earlier one of the same aggregate had its turn before. Of those parked behind them no more follow than the page may hold.
     *
     * @throws TryLater when something stands in the way that passes by itself: asking again goes on with those that wait
     */
    ReplayedAll replayAll(Filter filter, int limit, @Nullable String after) {
        List<Placed> found = turns.page(filter, limit, after);
        Map<String, Replayed> results = new LinkedHashMap<>();
        for (Placed placed : found.subList(0, Math.min(limit, found.size()))) {
            DeadLetter letter = placed.letter();
            if (!results.containsKey(letter.id())) {
                replayInTurn(letter, limit - results.size()).forEach(result -> results.put(result.id(), result));
            }
        }
        return new ReplayedAll(
                List.copyOf(results.values()),
                found.size() > limit ? found.get(limit - 1).place() : null);
    }

    /**
     * Gives a letter up; those that were parked behind it follow.
     *
     * @throws DeadLetterRefused when it is settled or in other hands
     */
    DeadLetter discard(String id, @Nullable Long expectedVersion, String reason) {
        Claim claim = freeClaim(id, expectedVersion);
        String by = Cause.current().actor();
        if (!claims.settle(claim, Status.DISCARDED, by, reason)) {
            throw whyNot(glance(id));
        }
        log.info("Dead letter {} was discarded by {}", id, by);
        releaseSome(claim.letter(), RELEASED_AT_ONCE);
        return find(id);
    }

    /** Replays what was parked behind letters that are settled: its own replay may have ended before its turn came. */
    void releaseLeftovers() {
        letters.leftBehind().forEach(letter -> release(letter, RELEASED_BY_A_SWEEP, new ArrayList<>()));
    }

    /** With its body. */
    DeadLetter find(String id) {
        return letters.find(id).orElseThrow(() -> new NotFound("dead letter", id));
    }

    private DeadLetter glance(String id) {
        return letters.glance(id).orElseThrow(() -> new NotFound("dead letter", id));
    }

    private List<Replayed> replayInTurn(DeadLetter letter, int behindAtMost) {
        try {
            Replayed result = hear(claim(letter.id(), null));
            return result.isTaken() ? withThoseBehind(letter, result, behindAtMost) : List.of(result);
        } catch (DeadLetterRefused e) {
            return List.of(Replayed.held(letter.id(), String.valueOf(e.getMessage())));
        }
    }

    private List<Replayed> withThoseBehind(DeadLetter letter, Replayed result, int behindAtMost) {
        List<Replayed> results = new ArrayList<>(List.of(result));
        results.addAll(releaseSome(letter, behindAtMost));
        return results;
    }

    /** What is not released now, because there is too much or something stands in the way, is left to the sweeper. */
    private List<Replayed> releaseSome(DeadLetter settled, int atMost) {
        List<Replayed> released = new ArrayList<>();
        try {
            release(settled, atMost, released);
        } catch (TryLater e) {
            log.info("What is parked behind dead letter {} is left to the sweeper", settled.id());
        }
        return released;
    }

    /** Replays what was parked and has nothing before it any more, until one fails or one waits for its own reasons. */
    private void release(DeadLetter settled, int atMost, List<Replayed> released) {
        while (released.size() < atMost) {
            Optional<Claim> next = nextParked(settled);
            if (next.isEmpty()) {
                return;
            }
            Replayed result = hear(next.get());
            released.add(result);
            if (!result.isTaken()) {
                return;
            }
        }
    }

    private Optional<Claim> nextParked(DeadLetter settled) {
        return letters.firstWaiting(settled)
                .filter(letter -> letter.parkedBehind() != null && isHeard(letter.event()))
                .flatMap(letter -> claims.claim(letter.id()));
    }

    /** Takes a letter whose turn it is. */
    private Claim claim(String id, @Nullable Long expectedVersion) {
        Claim claim = freeClaim(id, expectedVersion);
        List<String> earlier = letters.waitingBefore(claim.letter(), NAMED);
        if (!earlier.isEmpty()) {
            claims.giveBack(claim);
            throw DeadLetterRefused.later(earlier);
        }
        return claim;
    }

    private Claim freeClaim(String id, @Nullable Long expectedVersion) {
        DeadLetter letter = glance(id);
        if (expectedVersion != null && expectedVersion != letter.version()) {
            throw new StaleVersion(expectedVersion, letter.version());
        }
        return claims.claim(id).orElseThrow(() -> whyNot(glance(id)));
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
            return claims.settle(claim, Status.REPLAYED, Cause.current().actor(), result)
                    ? new Replayed(letter.id(), result, null)
                    : Replayed.held(letter.id(), "It took so long that somebody else had it in their hands meanwhile");
        } catch (RuntimeException e) {
            if (PassingTrouble.isBehind(e)) {
                throw later(claim, e);
            }
            log.info("Dead letter {} could not be taken this time either", letter.id(), e);
            String cause = Causes.inWords(e);
            claims.failedAgain(claim, cause);
            return Replayed.failed(letter.id(), cause);
        }
    }

    /** Nothing is said of the letter: this was not its fault. */
    private TryLater later(Claim claim, RuntimeException trouble) {
        try {
            claims.giveBack(claim);
        } catch (RuntimeException e) {
            trouble.addSuppressed(e); // its claim runs out by itself
        }
        return new TryLater("replay-postponed", "It cannot be tried just now: " + Causes.inWords(trouble), trouble);
    }

    private boolean isHeard(DeadEvent event) {
        return event.isWhole() && listeners.of(event.topic(), event.group()).isPresent();
    }

    private Listener listenerOf(Claim claim) {
        DeadEvent event = claim.letter().event();
        Optional<Listener> listener = listeners.of(event.topic(), event.group());
        if (listener.isEmpty() || !event.isWhole()) {
            claims.giveBack(claim);
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

        boolean isTaken() {
            return !isFailed() && !isHeld();
        }

        boolean isHeld() {
            return result.equals(HELD);
        }
    }

    /** What came of the replay of many, and after which place it goes on; {@code null} when all were tried. */
    record ReplayedAll(List<Replayed> results, @Nullable String next) {}
}
