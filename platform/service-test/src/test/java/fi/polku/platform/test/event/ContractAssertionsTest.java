package fi.polku.platform.test.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.contracts.Contracts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractAssertionsTest {

    private static final String TYPE = "polku.account.opened.v1";
    private static final String SUBJECT = "7b0c1f0e-5a52-5c1e-9d44-000000000031";
    private static final String BODY = Contracts.current().sample(TYPE, "minimal");

    @Test
    void acceptsABodyThatFollowsItsSchema() {
        assertThatCode(() -> ContractAssertions.assertPublishable(TYPE, BODY)).doesNotThrowAnyException();
    }

    @Test
    void refusesABodyWithAnUndescribedProperty() {
        assertThatThrownBy(() -> ContractAssertions.assertPublishable(TYPE, BODY.replace("{", "{\"email\":\"a@b\",")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("email");
    }

    @Test
    void acceptsAWholeEvent() {
        assertThatCode(() -> ContractAssertions.assertPublished(event(headers(), SUBJECT, "polku.account.events")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_source",
                "ce_subject",
                "ce_time",
                "ce_specversion",
                "ce_dataschema",
                "content-type",
                "ce_aggregateversion",
                "ce_correlationid",
                "ce_actor"
            })
    void refusesAnEventThatLacksAHeader(String missing) {
        Map<String, String> headers = headers();
        headers.remove(missing);

        assertThatThrownBy(() -> ContractAssertions.assertPublished(event(headers, SUBJECT, "polku.account.events")))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_dataschema, https://polku.dev/contracts/polku.account.changed.v1.schema.json",
        "ce_specversion, 0.3",
        "ce_aggregateversion, 0",
        "content-type, text/plain"
    })
    void refusesAnEventWithAWrongHeader(String name, String value) {
        Map<String, String> headers = headers();
        headers.put(name, value);

        assertThatThrownBy(() -> ContractAssertions.assertPublished(event(headers, SUBJECT, "polku.account.events")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAnEventWithAnotherKeyOrOnAnotherTopic() {
        assertThatThrownBy(() -> ContractAssertions.assertPublished(event(headers(), "x", "polku.account.events")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ContractAssertions.assertPublished(event(headers(), SUBJECT, "polku.lead.events")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void givesEverySampleToTheReader() {
        List<String> read = new ArrayList<>();

        ContractAssertions.assertReadsEverySample(TYPE, read::add);

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        Contracts.current().samples(TYPE).values());
    }

    @Test
    void saysWhichSampleTheReaderDoesNotUnderstand() {
        assertThatThrownBy(() -> ContractAssertions.assertReadsEverySample(TYPE, json -> {
                    throw new IllegalStateException("no industry");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(TYPE + "/full");
    }

    private static SeenEvent event(Map<String, String> headers, String key, String topic) {
        return new SeenEvent(topic, 0, 0, key, headers, BODY);
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("ce_id", "e1"),
                Map.entry("ce_type", TYPE),
                Map.entry("ce_source", "/account-service"),
                Map.entry("ce_subject", SUBJECT),
                Map.entry("ce_time", "2026-11-22T10:00:00Z"),
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_dataschema", "https://polku.dev/contracts/polku.account.opened.v1.schema.json"),
                Map.entry("content-type", "application/json"),
                Map.entry("ce_aggregateversion", "1"),
                Map.entry("ce_correlationid", "c1"),
                Map.entry("ce_actor", "import")));
    }
}
