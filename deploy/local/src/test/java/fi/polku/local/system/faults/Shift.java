package fi.polku.local.system.faults;

import fi.polku.local.demo.player.Accepted;
import fi.polku.local.demo.player.NotPlayed;
import fi.polku.local.demo.player.Performance;
import fi.polku.local.demo.player.Review;
import fi.polku.local.directory.Addresses;
import fi.polku.local.system.Traffic;
import fi.polku.platform.importing.ImportProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** People who do the work of a year on a plant while one part of it after the other fails. */
final class Shift {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final Plant plant;
    private final long seed;
    private final Duration patience;
    private final Collection<Accepted> accepted = new ConcurrentLinkedQueue<>();

    /** @param patience how long people try again when a service does not answer */
    Shift(Plant plant, long seed, Duration patience) {
        this.plant = plant;
        this.seed = seed;
        this.patience = patience;
    }

    /**
     * How it went.
     *
     * @param review what people say; {@code null} when they gave up
     * @param happened the faults, and how long each part took to come back
     * @param workedThrough whether people still worked when the last fault was over
     * @param cameToRest whether everything that was told was heard in the end, and nothing was left to tell
     * @param commands how many were accepted
     * @param topics all that was told
     * @param findings what the counting found wrong
     */
    record Outcome(
            @Nullable Review review,
            List<Sabotage.Happened> happened,
            boolean workedThrough,
            boolean cameToRest,
            int commands,
            Topics topics,
            List<String> findings) {

        String whatPeopleSay() {
            return review == null ? "they gave up" : String.join("\n", review.lines());
        }

        boolean everybodyDidTheirWork() {
            return review != null && review.isComplete();
        }
    }

    /** Returns when people have gone home and everything has settled. */
    Outcome work(List<Fault> faults) throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Review> work = people.submit(this::play);
            List<Sabotage.Happened> happened = new Sabotage(plant, seed).happen(faults);
            boolean workedThrough = !work.isDone();
            Review review = reviewed(work);
            Addresses polku = plant.addresses();
            boolean cameToRest = comesToRest(polku);
            Topics topics = Topics.read(polku.kafka());
            List<String> findings = new Count(topics, Documents.read(polku.store()), accepted).findings();
            return new Outcome(review, happened, workedThrough, cameToRest, accepted.size(), topics, findings);
        }
    }

    private Review play() throws InterruptedException {
        LocalDate today = LocalDate.now(Clock.system(ZONE));
        return new Performance(plant.addresses(), seed, today, ZONE, ImportProgress.silent(), patience, accepted::add)
                .play();
    }

    private static @Nullable Review reviewed(Future<Review> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotPlayed) {
                System.out.println(e.getCause().getMessage());
                return null;
            }
            throw new IllegalStateException(e);
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
