package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplesTest {

    private static final Contracts CONTRACTS = Contracts.current();

    static NavigableSet<String> types() {
        return CONTRACTS.types();
    }

    @Test
    void everySampleBelongsToASchema() {
        assertThat(CONTRACTS.sampledTypes()).isEqualTo(CONTRACTS.types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasAFullAndAMinimalSample(String type) {
        assertThat(CONTRACTS.samples(type)).containsKeys("full", "minimal");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySampleCouldBePublished(String type) {
        EventCheck check = new EventCheck(CONTRACTS);

        CONTRACTS
                .samples(type)
                .forEach((name, sample) -> assertThat(check.unpublishable(type, sample))
                        .as("%s/%s", type, name)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theFullSampleHoldsEveryPropertyAndTheMinimalOneTheRequiredOnly(String type) {
        JsonNode schema = json(CONTRACTS.schema(type));

        assertThat(names(CONTRACTS.sample(type, "full")))
                .containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
        assertThat(names(CONTRACTS.sample(type, "minimal"))).containsExactlyInAnyOrderElementsOf(required(schema));
    }

    private static NavigableSet<String> names(String sample) {
        return new TreeSet<>(json(sample).propertyNames());
    }

    private static List<String> required(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.get("required").forEach(name -> names.add(name.asString()));
        return names;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
