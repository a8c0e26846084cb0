package fi.polku.platform.importing.sending;

import java.util.Queue;
import java.util.concurrent.Flow;

/** Puts the lines of an answer into a queue as they come. */
final class LineQueue implements Flow.Subscriber<String> {
    private final Queue<String> lines;

    LineQueue(Queue<String> lines) {
        this.lines = lines;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        // Answers are as long as the chunks that were sent, so the queue stays small.
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        lines.add(line);
    }

    @Override
    public void onError(Throwable failure) {
        // The request's future tells it.
    }

    @Override
    public void onComplete() {
        // The request's future tells it.
    }
}
