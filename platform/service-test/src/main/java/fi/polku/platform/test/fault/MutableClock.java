package fi.polku.platform.test.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; safe to read from any thread. */
public final class MutableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock in UTC that says this instant, for example {@code 2026-11-22T10:00:00Z}. */
    public static MutableClock at(String instant) {
        return new MutableClock(new AtomicReference<>(Instant.parse(instant)), ZoneOffset.UTC);
    }

    /** Lets time pass; a negative duration turns it back. */
    public void advance(Duration duration) {
        now.updateAndGet(before -> before.plus(duration));
    }

    /** Jumps to an instant. */
    public void moveTo(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same time, told in another zone: moving one moves both. */
    @Override
    public MutableClock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }
}
