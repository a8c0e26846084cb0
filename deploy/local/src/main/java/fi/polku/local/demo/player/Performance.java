package fi.polku.local.demo.player;

import fi.polku.local.demo.story.Plan;
import fi.polku.local.demo.story.Rulebook;
import fi.polku.local.demo.story.Story;
import fi.polku.local.directory.Addresses;
import fi.polku.platform.importing.ImportProgress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Plays a whole year: the company first, then all stories, some at a time, and waits at the end until the figures have heard
 * of all.
 */
public final class Performance {

    private final Addresses addresses;
    private final long seed;
    private final LocalDate today;
    private final ZoneId zone;
    private final ImportProgress progress;
    private final Duration patience;
    private final Consumer<Accepted> witness;

    /** @param today the day on which the played year ends; what is played lies before it */
    public Performance(Addresses addresses, long seed, LocalDate today, ZoneId zone, ImportProgress progress) {
        this(addresses, seed, today, zone, progress, Services.PATIENCE, _ -> {});
    }

    /**
     * A performance before a witness.
     *
     * @param patience how long a service may be away
     * @param witness is told of every command that a service accepted
     */
    public Performance(
            Addresses addresses,
            long seed,
            LocalDate today,
            ZoneId zone,
            ImportProgress progress,
            Duration patience,
            Consumer<Accepted> witness) {
        this.addresses = addresses;
        this.seed = seed;
        this.today = today;
        this.zone = zone;
        this.progress = progress;
        this.patience = patience;
        this.witness = witness;
    }

    /**
     * Plays, and says how it went: a story that fails stops there and stands in the review.
     *
     * @throws NotPlayed when not even a beginning could be made, or the services stayed away in the middle
     */
    public Review play() throws InterruptedException {
        try (Services services = new Services(addresses, patience, witness)) {
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
            StoryPlayer player = new StoryPlayer(services, seed, verdictWithin);
            Review review = Stages.playAll(stories, story -> player.play(story, () -> progress.advanced(1)));
            progress.doing("figures");
            review.awaitFigures(new Hearing(services));
            return review;
        } finally {
            progress.ends();
        }
    }
}
