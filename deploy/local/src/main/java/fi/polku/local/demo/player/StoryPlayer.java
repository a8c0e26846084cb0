package fi.polku.local.demo.player;

import fi.polku.local.demo.story.CareStep;
import fi.polku.local.demo.story.DealStep;
import fi.polku.local.demo.story.LeadStep;
import fi.polku.local.demo.story.Step;
import fi.polku.local.demo.story.Story;
import java.time.Duration;

/**
 * Plays one story from its first step to its last. Every step has a key that follows from the seed and its place, so a step
 * that was played before changes nothing.
 */
final class StoryPlayer {

    private final long seed;
    private final LeadPlayer leads;
    private final DealPlayer deals;
    private final CarePlayer care;

    StoryPlayer(Services services, long seed, Duration verdictWithin) {
        this.seed = seed;
        this.leads = new LeadPlayer(services, verdictWithin);
        this.deals = new DealPlayer(services);
        this.care = new CarePlayer(services);
    }

    /** @throws NotPlayed with the step that could not be played; those before it stand */
    Scene play(Story story, Runnable stepped) {
        Scene scene = new Scene(story.prospect());
        for (int number = 0; number < story.steps().size(); number++) {
            play(story.steps().get(number), scene, "demo-%d-%d-%d".formatted(seed, story.number(), number));
            stepped.run();
        }
        return scene;
    }

    private void play(Step step, Scene scene, String key) {
        switch (step) {
            case LeadStep lead -> leads.play(lead, scene, key);
            case DealStep deal -> deals.play(deal, scene, key);
            case CareStep customer -> care.play(customer, scene, key);
        }
    }
}
