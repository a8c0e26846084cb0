package fi.polku.local.demo.player;

import fi.polku.local.demo.story.Story;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Where stories are played, some at a time. */
final class Stages {

    /** Enough to keep two cores busy while others wait for an event. */
    static final int STORIES_AT_A_TIME = 12;

    private Stages() {}

    /**
     * Plays each story. One that fails stops there, and the others go on.
     *
     * @throws NotPlayed.Unreachable when a service stayed away: the others would wait in vain, one after the other
     */
    static Review playAll(List<Story> stories, Function<Story, Scene> player) throws InterruptedException {
        Semaphore stages = new Semaphore(STORIES_AT_A_TIME, true);
        try (ExecutorService actors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Scene>> playing = stories.stream()
                    .map(story -> actors.submit(onAStage(stages, () -> player.apply(story))))
                    .toList();
            try {
                return review(stories, playing);
            } finally {
                actors.shutdownNow(); // ends those that nobody waits for any more
            }
        }
    }

    private static Review review(List<Story> stories, List<Future<Scene>> playing) throws InterruptedException {
        Review review = new Review(stories);
        for (int number = 0; number < stories.size(); number++) {
            review(stories.get(number), playing.get(number), review);
        }
        return review;
    }

    private static void review(Story story, Future<Scene> played, Review review) throws InterruptedException {
        try {
            review.played(played.get());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case NotPlayed.Unreachable away -> throw away;
                case NotPlayed failure -> review.failed(story, failure);
                case null, default -> throw new IllegalStateException(e);
            }
        }
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
}
