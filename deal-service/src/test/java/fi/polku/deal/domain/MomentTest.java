package fi.polku.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void isWhenSomethingHappenedNowUnlessTold() {
        Instant earlier = LATE_EVENING.at().minusSeconds(60);

        assertThat(LATE_EVENING.when(null)).isEqualTo(LATE_EVENING);
        assertThat(LATE_EVENING.when(earlier).at()).isEqualTo(earlier);
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        assertThatThrownBy(() -> LATE_EVENING.when(LATE_EVENING.at().plusSeconds(1)))
                .isInstanceOfSatisfying(Untimely.class, refused -> {
                    assertThat(refused.code()).isEqualTo("in-the-future");
                    assertThat(refused.flaws())
                            .containsExactly(new Flaw(
                                    "occurredAt", "2026-11-22T22:30:01Z lies in the future", "now or earlier"));
                });
    }

    @Test
    void refusesWhatHappenedBeforeTheBeginning() {
        LocalDate tomorrow = LATE_EVENING.today().plusDays(1);

        assertThat(LATE_EVENING.notBefore(LATE_EVENING.today()).notBefore(LATE_EVENING.at()))
                .isEqualTo(LATE_EVENING);
        assertThatThrownBy(() -> LATE_EVENING.notBefore(tomorrow))
                .isInstanceOfSatisfying(
                        Untimely.class, refused -> assertThat(refused.code()).isEqualTo("before-the-beginning"));
        assertThatThrownBy(() -> LATE_EVENING.notBefore(LATE_EVENING.at().plusSeconds(1)))
                .isInstanceOf(Untimely.class);
    }
}
