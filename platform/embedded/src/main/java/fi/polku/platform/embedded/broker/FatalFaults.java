package fi.polku.platform.embedded.broker;

import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/**
 * Kafka ends the JVM when something is beyond repair, without a word to whoever started it. While a broker starts, this
 * hears of it instead, so that the caller gets an exception. Afterwards Kafka's own way is in force again: a JVM without
 * its broker is of no use, and what was acknowledged survives a halt.
 */
final class FatalFaults implements AutoCloseable {

    private final CompletableFuture<Void> first = new CompletableFuture<>();

    FatalFaults() {
        Exit.setExitProcedure(this::fail);
        Exit.setHaltProcedure(this::fail);
    }

    /** Fails with the first fault; never completes otherwise. */
    CompletableFuture<Void> first() {
        return first;
    }

    private void fail(int status, @Nullable String message) {
        var fault = new IllegalStateException(
                message == null ? "a fatal fault (%d), see the log".formatted(status) : message);
        first.completeExceptionally(fault);
        throw fault;
    }

    @Override
    public void close() {
        Exit.setExitProcedure(FatalFaults::haltJvm);
        Exit.setHaltProcedure(FatalFaults::haltJvm);
    }

    private static void haltJvm(int status, @Nullable String message) {
        System.err.println("The embedded broker failed beyond repair, this JVM ends: " + message);
        Runtime.getRuntime().halt(status);
    }
}
