package fi.polku.platform.service.command;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why the current command runs: it travels from the HTTP request to the event, and from that event to the commands it
 * causes, so that every event says what began it.
 *
 * @param correlationId the same for everything that one request from outside set off
 * @param causationId id of the event that caused this, or {@code null} when a person or program asked directly
 * @param actor who asked, as it stands on the events
 * @param handledKey what makes a repetition recognisable (an event id or an idempotency key), or {@code null}
 */
public record Cause(
        String correlationId,
        @Nullable String causationId,
        String actor,
        @Nullable String handledKey) {

    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();
    private static final ScopedValue<AtomicInteger> NUMBERS = ScopedValue.newInstance();

    /** The cause that the current thread works for; a fresh one of the system itself when none was bound. */
    public static Cause current() {
        return CURRENT.isBound() ? CURRENT.get() : new Cause(UUID.randomUUID().toString(), null, "system", null);
    }

    /** Runs the action for this cause and returns its result. */
    public <T extends @Nullable Object> T call(Supplier<T> action) {
        return bound().call(action::get);
    }

    /** Runs the action for this cause. */
    public void run(Runnable action) {
        bound().run(action);
    }

    /**
     * Counts from 0 within one run for a cause: what a command makes gets the same numbers when the command is run again.
     *
     * @throws java.util.NoSuchElementException when the current thread works for no cause
     */
    public static int nextNumber() {
        return NUMBERS.get().getAndIncrement();
    }

    private ScopedValue.Carrier bound() {
        return ScopedValue.where(CURRENT, this).where(NUMBERS, new AtomicInteger());
    }
}
