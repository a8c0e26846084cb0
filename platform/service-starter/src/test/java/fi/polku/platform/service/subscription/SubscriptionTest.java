package fi.polku.platform.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.json.EventJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final int MANY = 3 * NamesFromOutside.NAMED;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void countsTypesThatNobodyAskedForWithoutAMeterForEach() {
        Subscription subscription = Subscription.to("polku.test.events").build();
        subscription.equip(EventJson.standard(), meters);

        for (int round = 0; round < 2; round++) {
            for (int number = 0; number < MANY; number++) {
                assertThat(subscription.skips("polku.test.type-" + number)).isTrue();
            }
        }

        assertThat(meters.find("polku.events.received").counters()).hasSize(NamesFromOutside.NAMED + 1);
        assertThat(meters.get("polku.events.received")
                        .tag("type", "other")
                        .counter()
                        .count())
                .isEqualTo(2 * (MANY - NamesFromOutside.NAMED));
        assertThat(meters.get("polku.events.received")
                        .tag("type", "polku.test.type-0")
                        .counter()
                        .count())
                .isEqualTo(2);
    }
}
