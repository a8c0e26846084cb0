package fi.polku.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final Moment LATE_EVENING =
            new Moment(Instant.parse("2026-11-22T22:30:00Z"), ZoneId.of("Europe/Helsinki"));

    @Test
    void isADayOfTheBusinessZone() {
        assertThat(LATE_EVENING.today()).isEqualTo("2026-11-23");
    }

    @Test
    void putsWhatHappensTodayNow() {
        assertThat(LATE_EVENING.on(LocalDate.parse("2026-11-23"))).isEqualTo(LATE_EVENING.at());
    }

    @Test
    void putsWhatHappenedEarlierAtTheBeginningOfItsDay() {
        assertThat(LATE_EVENING.on(LocalDate.parse("2017-03-01"))).isEqualTo("2017-02-28T22:00:00Z");
    }
}
