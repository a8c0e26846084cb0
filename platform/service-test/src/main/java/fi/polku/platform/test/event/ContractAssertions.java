package fi.polku.platform.test.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.polku.contracts.Contracts;
import fi.polku.contracts.EventCheck;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Holds what a service writes and reads against the published language. */
public final class ContractAssertions {

    private static final Contracts CONTRACTS = Contracts.current();
    private static final EventCheck CHECK = new EventCheck(CONTRACTS);

    private ContractAssertions() {}

    /** This body may be published as an event of this type: it follows the schema and holds nothing undescribed. */
    public static void assertPublishable(String type, String json) {
        assertThat(CHECK.unpublishable(type, json)).as("%s %s", type, json).isEmpty();
    }

    /** This event on a topic is a whole one: its body, its headers and its key are as published. */
    public static void assertPublished(SeenEvent event) {
        assertPublishable(event.type(), event.body());
        String schema = JsonMapper.shared()
                .readTree(CONTRACTS.schema(event.type()))
                .path("$id")
                .asString();
        assertThat(event.headers())
                .containsAllEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_dataschema", schema,
                        "content-type", "application/json"))
                .containsKeys("ce_id", "ce_source", "ce_time", "ce_correlationid", "ce_actor");
        assertThat(event.aggregateVersion()).isPositive();
        assertThat(event.key()).isEqualTo(event.subject());
        assertThat(event.topic()).isEqualTo("polku." + event.type().split("\\.", -1)[1] + ".events");
    }

    /** The reader of a subscription understands every sample of the type, the minimal ones too. */
    public static void assertReadsEverySample(String type, SampleReader reader) {
        Map<String, String> samples = CONTRACTS.samples(type);
        assertThat(samples).as("samples of %s", type).isNotEmpty();
        samples.forEach((name, sample) -> assertThatCode(() -> reader.read(sample))
                .as("%s/%s", type, name)
                .doesNotThrowAnyException());
    }

    /** Turns the body of an event into a service's own narrow record, or throws. */
    @FunctionalInterface
    public interface SampleReader {

        /** Reads one body. */
        void read(String json) throws Exception;
    }
}
