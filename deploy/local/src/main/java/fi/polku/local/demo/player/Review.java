package fi.polku.local.demo.player;

import fi.polku.local.demo.story.CareStep;
import fi.polku.local.demo.story.DealStep;
import fi.polku.local.demo.story.LeadStep;
import fi.polku.local.demo.story.Step;
import fi.polku.local.demo.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What was played and what was not. */
public final class Review {

    private static final int FAILURES_SHOWN = 5;

    private final List<Story> stories;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Review(List<Story> stories) {
        this.stories = stories;
    }

    /** Whether every story was played to its end. */
    public boolean isComplete() {
        return failures.isEmpty();
    }

    /** For people: how much there is of everything, and the first of what failed. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "companies     %5d".formatted(stories.size()),
                "signals       %5d".formatted(count(LeadStep.SignalRaised.class)),
                "leads         %5d".formatted(count(LeadStep.LeadCaptured.class) + count(LeadStep.SignalTaken.class)),
                "qualified     %5d".formatted(count(LeadStep.Qualified.class)),
                "won           %5d".formatted(count(DealStep.DealWon.class)),
                "lost          %5d".formatted(count(DealStep.DealLost.class)),
                "handed over   %5d".formatted(count(DealStep.HandoverAccepted.class)),
                "satisfaction  %5d answers".formatted(count(CareStep.SatisfactionAnswered.class)),
                "steps         %5d".formatted(count(Step.class))));
        failures.stream().limit(FAILURES_SHOWN).forEach(lines::add);
        if (failures.size() > FAILURES_SHOWN) {
            lines.add("and %d more stories that were not played to their end"
                    .formatted(failures.size() - FAILURES_SHOWN));
        }
        return lines;
    }

    void played(Scene scene) {
        scenes.add(scene);
    }

    void failed(Story story, NotPlayed failure) {
        failures.add("Story %d (%s, %s) stopped: %s"
                .formatted(story.number(), story.fate(), story.prospect().name(), failure.getMessage()));
    }

    /** Returns when analytics-service counts all of it. */
    void awaitFigures(Hearing hearing) {
        hearing.await(Door.ANALYTICS, "analytics-service", "lead", entries(Scene::leads));
        hearing.await(Door.ANALYTICS, "analytics-service", "deal", entries(Scene::deals));
    }

    private List<Hearing.Entry> entries(Function<Scene, Map<UUID, Long>> versions) {
        return scenes.stream()
                .map(versions)
                .map(Map::entrySet)
                .flatMap(all -> all.stream().map(entry -> new Hearing.Entry(entry.getKey(), entry.getValue())))
                .toList();
    }

    private long count(Class<? extends Step> kind) {
        return stories.stream()
                .flatMap(story -> story.steps().stream())
                .filter(kind::isInstance)
                .count();
    }
}
