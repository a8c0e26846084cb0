package fi.polku.platform.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.service.json.EventJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

class SubscriptionTest {

    private static final int MANY = 3 * NamesFromOutside.NAMED;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> heard = new ArrayList<>();

    @Test
    void hearsAnEventInTheNewestFormItCanRead() {
        Subscription subscription = reading("v3", "v2", "v1");

        assertThat(subscription.hear(form("v3", 7, "7.v3"))).isEqualTo("handled");
        assertThat(subscription.hear(form("v2", 7, "7.v2"))).isEqualTo("repeated");
        assertThat(subscription.hear(event("v1", 7))).isEqualTo("repeated");
        assertThat(subscription.hear(event("v1", 8))).isEqualTo("handled");
        assertThat(heard).containsExactly("v3 of 7", "v1 of 8");
    }

    @Test
    void hearsTheEventItselfWhenItsNewerFormWasNotTaken() {
        Subscription subscription = reading("v2", "v1");

        assertThatThrownBy(() -> subscription.hear(MessageBuilder.fromMessage(form("v2", 7, "7.v2"))
                        .setHeader("ce_time", "never")
                        .build()))
                .isInstanceOf(UnreadableEvent.class);
        assertThat(subscription.hear(event("v1", 7))).isEqualTo("handled");
        assertThat(heard).containsExactly("v1 of 7");
    }

    @Test
    void hearsAgainWhatWasToldInOneForm() {
        Subscription subscription = reading("v1");

        assertThat(subscription.hear(event("v1", 7))).isEqualTo("handled");
        assertThat(subscription.hear(event("v1", 7))).isEqualTo("handled");
    }

    @Test
    void remembersFormsWithinBounds() {
        HeardForms forms = new HeardForms();
        for (int number = 0; number <= HeardForms.REMEMBERED; number++) {
            forms.remember("event-" + number);
        }

        assertThat(forms.include("event-0")).isFalse();
        assertThat(forms.include("event-1")).isTrue();
        assertThat(forms.include("event-" + HeardForms.REMEMBERED)).isTrue();
    }

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

    private Subscription reading(String... versions) {
        Subscription.Builder builder = Subscription.to("polku.test.events");
        for (String version : versions) {
            builder.on(
                    "polku.test.deed." + version,
                    Map.class,
                    (_, received) -> heard.add(version + " of " + received.aggregateVersion()));
        }
        Subscription subscription = builder.build();
        subscription.equip(EventJson.standard(), meters);
        return subscription;
    }

    private static Message<byte[]> form(String versionOfType, long version, String id) {
        return MessageBuilder.fromMessage(event(versionOfType, version))
                .setHeader("ce_id", id)
                .setHeader("ce_formof", Long.toString(version))
                .build();
    }

    private static Message<byte[]> event(String versionOfType, long version) {
        return MessageBuilder.withPayload("{}".getBytes(StandardCharsets.UTF_8))
                .setHeader("ce_id", Long.toString(version))
                .setHeader("ce_type", "polku.test.deed." + versionOfType)
                .setHeader("ce_source", "/elsewhere")
                .setHeader("ce_subject", "a-thing")
                .setHeader("ce_time", "2026-01-01T00:00:00Z")
                .setHeader("ce_aggregateversion", Long.toString(version))
                .build();
    }
}
