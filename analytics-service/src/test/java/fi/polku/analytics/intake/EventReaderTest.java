package fi.polku.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.intake.Heard.Told;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What analytics hears is what the services publish. */
class EventReaderTest {

    private final EventReader reader = new EventReader(EventJson.standard(), ZoneId.of("Europe/Helsinki"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "polku.lead.team-member-changed.v1",
                "polku.lead.captured.v1",
                "polku.lead.corrected.v1",
                "polku.account.opened.v1",
                "polku.account.changed.v1",
                "polku.deal.product-changed.v1",
                "polku.deal.opened.v1",
                "polku.deal.closed.v1",
                "polku.deal.corrected.v1"
            })
    void readsEverySampleOfThePublishedLanguage(String type) {
        ContractAssertions.assertReadsEverySample(
                type, sample -> assertThat(reader.read(message(type, sample))).isInstanceOf(Told.class));
    }

    private static ConsumerRecord<byte[], byte[]> message(String type, String body) {
        var message = new ConsumerRecord<>("topic", 0, 0, bytes("key"), bytes(body));
        message.headers().add("ce_type", bytes(type));
        message.headers().add("ce_subject", bytes("5f0f4c0e-4a1c-4c39-9a53-0a4a3a9f2b11"));
        message.headers().add("ce_aggregateversion", bytes("1"));
        message.headers().add("ce_time", bytes("2024-02-01T00:00:00Z"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
