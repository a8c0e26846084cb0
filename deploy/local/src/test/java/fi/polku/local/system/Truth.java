package fi.polku.local.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of the real input, computed independently of Polku.
 *
 * @param json as they stand in {@code truth.json}
 */
record Truth(JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What a group is called that has no name, since there is no account. */
    static final String NO_NAME = "(no account)";

    /** Where the real input lies; the test is skipped where it is absent. */
    static Path input() {
        Path input = Path.of(System.getProperty("polku.data", "../../../shared/data"), "maven_crm_sales");
        assumeTrue(Files.exists(input.resolve("truth.json")), "the real input in " + input);
        return input;
    }

    static Truth read() throws IOException {
        return new Truth(JSON.readTree(Files.readString(input().resolve("truth.json"))));
    }

    JsonNode at(String... path) {
        JsonNode node = json;
        for (String name : path) {
            node = node.required(name);
        }
        return node;
    }

    /** The rows of a slice by their group, as deep as the slice has dimensions. */
    Map<List<String>, JsonNode> slice(String name, int dimensions) {
        Map<List<String>, JsonNode> rows = new LinkedHashMap<>();
        json.required(name).properties().forEach(entry -> {
            if (dimensions == 1) {
                rows.put(List.of(entry.getKey()), entry.getValue());
            } else {
                entry.getValue()
                        .properties()
                        .forEach(inner -> rows.put(List.of(entry.getKey(), inner.getKey()), inner.getValue()));
            }
        });
        return rows;
    }
}
