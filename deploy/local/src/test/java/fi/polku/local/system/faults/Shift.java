package fi.polku.local.system.faults;

import fi.polku.local.demo.player.Accepted;
import fi.polku.local.demo.player.NotPlayed;
import fi.polku.local.demo.player.Performance;
import fi.polku.local.demo.player.Review;
import fi.polku.local.directory.Addresses;
import fi.polku.local.system.Reconciliation;
import fi.polku.local.system.Traffic;
import fi.polku.platform.importing.ImportProgress;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** People who do the work of year after year on a plant while one part of it after the other fails. */
final class Shift {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    /** Whoever works without a pause leaves a process that starts no time to do so. */
    private static final Duration A_MOMENT_TO_THINK = Duration.ofMillis(500);

    private static final int COMMANDS_OF_PEOPLE_AT_WORK = 50;

    private final Plant plant;
    private final long seed;
    private final Duration patience;
    private final Duration thinking;
    private final Collection<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    /**
     * A shift that has not begun.
     *
     * @param patience how long people try again when a service does not answer
     */
    Shift(Plant plant, long seed, Duration patience) {
        this.plant = plant;
        this.seed = seed;
        this.patience = patience;
        this.thinking = plant.replicas(Part.DEALS).size() > 1 ? A_MOMENT_TO_THINK : Duration.ZERO;
    }

    /**
     * How it went.
     *
     * @param complaints of people who could not do their work
     * @param happened the faults, and how long each part took to come back
     * @param cameToRest whether everything that was told was heard in the end, and nothing was left to tell
     * @param accepted all commands that were accepted
     * @param topics all that was told
     * @param findings what the counting found wrong
     * @param disagreement of services among each other and with the figures
     */
    record Outcome(
            List<String> complaints,
            List<Sabotage.Happened> happened,
            boolean cameToRest,
            List<Accepted> accepted,
            Topics topics,
            List<String> findings,
            Optional<String> disagreement) {

        /** Everything that is not as it should be. */
        List<String> wrong() {
            List<String> wrong = new ArrayList<>(findings);
            wrong.addAll(complaints);
            disagreement.ifPresent(wrong::add);
            if (!cameToRest) {
                wrong.add("Something that was told was not heard in the end, or is left to tell");
            }
            return wrong;
        }
    }

    /** Faults happen while people work. Returns when people have gone home afterwards and everything has settled. */
    Outcome work(List<Fault> faults) throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<String>> work = people.submit(this::yearAfterYear);
            List<Sabotage.Happened> happened = happen(faults);
            List<String> complaints = complaints(work);
            Addresses polku = plant.addresses();
            boolean cameToRest = comesToRest(polku);
            Topics topics = Topics.read(polku.kafka());
            List<String> findings = new Count(topics, Documents.read(polku.store()), accepted).findings();
            return new Outcome(
                    complaints, happened, cameToRest, List.copyOf(accepted), topics, findings, disagreement(polku));
        }
    }

    private List<Sabotage.Happened> happen(List<Fault> faults) throws InterruptedException {
        try {
            Awaitility.await("people are at work")
                    .atMost(patience)
                    .until(() -> accepted.size() > COMMANDS_OF_PEOPLE_AT_WORK);
            return new Sabotage(plant, seed).happen(faults);
        } finally {
            enough.set(true);
        }
    }

    /** The first year is worked to its end in any case, and each other that was begun. */
    private List<String> yearAfterYear() throws InterruptedException {
        List<String> complaints = new ArrayList<>();
        for (long year = seed; year == seed || !enough.get(); year++) {
            Review review = play(year);
            if (!review.isComplete()) {
                complaints.addAll(review.lines());
            }
        }
        return complaints;
    }

    /** A clock that goes wrong by minutes must not make today a day that has not come yet. */
    private Review play(long year) throws InterruptedException {
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant().minus(Duration.ofHours(1)), ZONE);
        return new Performance(plant.addresses(), year, today, ZONE, ImportProgress.silent(), patience, this::witness)
                .play();
    }

    private void witness(Accepted command) {
        accepted.add(command);
        LockSupport.parkNanos(thinking.toNanos());
    }

    private static List<String> complaints(Future<List<String>> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotPlayed) {
                return List.of("People gave up: " + e.getCause().getMessage());
            }
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> disagreement(Addresses polku) {
        try {
            Reconciliation.of(polku).holds();
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static boolean comesToRest(Addresses polku) {
        try {
            Traffic.settled(polku);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }
}
