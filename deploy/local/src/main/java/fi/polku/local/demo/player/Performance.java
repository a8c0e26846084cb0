package fi.polku.local.demo.player;

import fi.polku.local.demo.story.Plan;
import fi.polku.local.demo.story.Rulebook;
import fi.polku.local.demo.story.Story;
import fi.polku.local.directory.Addresses;
import fi.polku.platform.importing.ImportProgress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;

/**
 * Plays a whole year: the company first, then all stories, some at a time, and waits at the end until the figures have heard
 * of all.
 */
public final class Performance {

    /** Enough to keep two cores busy while others wait for an event. */
    private static final int STORIES_AT_A_TIME = 12;

    private final Addresses addresses;
    private final long seed;
    private final LocalDate today;
    private final ZoneId zone;
    private final ImportProgress progress;

    /** @param today the day on which the played year ends; what is played lies before it */
    public Performance(Addresses addresses, long seed, LocalDate today, ZoneId zone, ImportProgress progress) {
        this.addresses = addresses;
        this.seed = seed;
        this.today = today;
        this.zone = zone;
        this.progress = progress;
    }

    /**
     * Plays, and says how it went: a story that fails stops there and stands in the review.
     *
     * @throws NotPlayed when not even a beginning could be made
     */
    public Review play() throws InterruptedException {
        try (Services services = new Services(addresses)) {
            progress.doing("people and products");
            new Preparation(services).run();
            JsonNode process = services.get(Door.DEALS, "/api/sales-processes/default");
            Rulebook rulebook = Rulebooks.of(services, process);
            List<Story> stories = Plan.of(seed, today, zone, rulebook);
            progress.begins(
                    stories.stream().mapToLong(story -> story.steps().size()).sum());
            progress.doing("stories");
            Duration verdictWithin =
                    Duration.parse(process.required("verdictWithin").asString());
            Review review = playAll(stories, new StoryPlayer(services, seed, verdictWithin));
            progress.doing("figures");
            review.awaitFigures(new Hearing(services));
            return review;
        } finally {
            progress.ends();
        }
    }

    private Review playAll(List<Story> stories, StoryPlayer player) throws InterruptedException {
        Review review = new Review(stories);
        Semaphore stages = new Semaphore(STORIES_AT_A_TIME);
        try (ExecutorService actors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> playing = new ArrayList<>();
            for (Story story : stories) {
                playing.add(actors.submit(onAStage(stages, () -> player.play(story, () -> progress.advanced(1)))));
            }
            for (int number = 0; number < stories.size(); number++) {
                review(stories.get(number), playing.get(number), review);
            }
        }
        return review;
    }

    private static Callable<Scene> onAStage(Semaphore stages, Callable<Scene> play) {
        return () -> {
            stages.acquire();
            try {
                return play.call();
            } finally {
                stages.release();
            }
        };
    }

    private static void review(Story story, Future<?> played, Review review) throws InterruptedException {
        try {
            review.played((Scene) played.get());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof NotPlayed)) {
                throw new IllegalStateException(e.getCause());
            }
            review.failed(story, (NotPlayed) e.getCause());
        }
    }
}
