package fi.polku.local.house;

import fi.polku.local.directory.NotStarted;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts parts beside each other and tells how far it is. */
final class Parts {

    /**
     * One thing that is started.
     *
     * @param title what people call it
     * @param start returns when it takes requests, throws when it cannot be started
     */
    record Part(String title, Runnable start) {}

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final StartProgress progress;

    Parts(StartProgress progress) {
        this.progress = progress;
    }

    /** Returns when all are ready; when one fails, waits until the others stand or fell too and throws the first failure. */
    void startTogether(Part... together) {
        List<CompletableFuture<Void>> starting =
                Arrays.stream(together).map(this::begin).toList();
        try {
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof NotStarted refusal ? refusal : e;
        }
    }

    private CompletableFuture<Void> begin(Part part) {
        return CompletableFuture.runAsync(
                () -> start(part),
                task -> Thread.ofPlatform().name("start-" + part.title()).start(task));
    }

    private void start(Part part) {
        long begin = System.nanoTime();
        try {
            part.start().run();
        } catch (Throwable e) {
            LOG.error("{} did not start", part.title(), e);
            throw new NotStarted.PartFailed(part.title(), innermostMessage(e), e);
        }
        synchronized (this) {
            progress.ready(part.title(), Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private static String innermostMessage(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage() == null ? innermost.toString() : innermost.getMessage();
    }
}
