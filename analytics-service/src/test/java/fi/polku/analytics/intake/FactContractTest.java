package fi.polku.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.Journey;
import fi.polku.analytics.fact.Fact;
import fi.polku.contracts.Contracts;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the facts topic is as its schemas say. */
class FactContractTest {

    private final EventJson json = EventJson.standard();

    static Stream<String> types() {
        return Contracts.current().types().stream().filter(type -> type.startsWith("polku.analytics."));
    }

    @Test
    void publishesFactsAsTheirSchemasSay() {
        List<Fact> facts = Journey.told().facts();

        Set<String> published = new TreeSet<>();
        for (Fact fact : facts) {
            String body = new String(json.write(fact), StandardCharsets.UTF_8);
            String type = "polku.analytics.%s.v1"
                    .formatted(JsonMapper.shared().readTree(body).get("kind").asString());
            ContractAssertions.assertPublishable(type, body);
            published.add(type);
        }
        assertThat(published).containsExactlyInAnyOrderElementsOf(types().toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsEverySampleAndWritesItAgainAsItWas(String type) {
        ContractAssertions.assertReadsEverySample(type, sample -> {
            Fact fact = json.read(sample.getBytes(StandardCharsets.UTF_8), Fact.class);
            ContractAssertions.assertPublishable(type, new String(json.write(fact), StandardCharsets.UTF_8));
            assertThat(json.read(json.write(fact), Fact.class)).isEqualTo(fact);
        });
    }
}
