package fi.polku.platform.service.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TimeTest {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class));

    @Test
    void ticksInMilliseconds() {
        service.run(context -> {
            Instant now = context.getBean(Clock.class).instant();
            assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
        });
    }

    @Test
    void keepsBusinessDaysOfHelsinkiUnlessToldOtherwise() {
        service.run(context -> assertThat(context).getBean(ZoneId.class).isEqualTo(ZoneId.of("Europe/Helsinki")));
        service.withPropertyValues("polku.zone=America/New_York")
                .run(context -> assertThat(context).getBean(ZoneId.class).isEqualTo(ZoneId.of("America/New_York")));
    }

    @Test
    void doesNotStartInAZoneThatDoesNotExist() {
        service.withPropertyValues("polku.zone=Europe/Helsingfors")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("Europe/Helsingfors"));
        var wrong = new InvalidZone("Europe/Helsingfors", new IllegalArgumentException());
        assertThat(new InvalidZoneAnalyzer().analyze(wrong, wrong).getAction())
                .contains("polku.zone", "Europe/Helsinki");
    }
}
