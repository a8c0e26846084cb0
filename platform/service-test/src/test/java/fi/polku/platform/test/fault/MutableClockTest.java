package fi.polku.platform.test.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    private final MutableClock clock = MutableClock.at("2026-11-22T10:00:00Z");

    @Test
    void standsStillUntilItIsMoved() {
        assertThat(List.of(clock.instant(), clock.instant())).containsOnly(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void movesByADurationAndToAnInstant() {
        clock.advance(Duration.ofMinutes(90));
        assertThat(clock.instant()).isEqualTo("2026-11-22T11:30:00Z");

        clock.moveTo(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void tellsTheSameTimeInEveryZone() {
        MutableClock inHelsinki = clock.withZone(ZoneId.of("Europe/Helsinki"));

        clock.advance(Duration.ofHours(1));

        assertThat(inHelsinki.instant()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(inHelsinki.getZone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
    }
}
