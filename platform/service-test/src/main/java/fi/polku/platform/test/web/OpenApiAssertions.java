package fi.polku.platform.test.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what a service serves at {@code /v3/api-docs}. */
public final class OpenApiAssertions {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private OpenApiAssertions() {}

    /**
     * The description is OpenAPI 3.1, names at least one operation, and each operation says in a sentence what it does
     * and that it answers failures with problem details. Everything that is missing is reported at once.
     */
    public static void assertDescribesEveryOperation(String apiDocs) {
        assertThat(violations(JsonMapper.shared().readTree(apiDocs))).isEmpty();
    }

    private static List<String> violations(JsonNode document) {
        List<String> violations = new ArrayList<>();
        String version = document.path("openapi").asString("");
        if (!version.startsWith("3.1.")) {
            violations.add("is OpenAPI '" + version + "', not 3.1");
        }
        JsonNode paths = document.path("paths");
        if (paths.isEmpty()) {
            violations.add("describes no path");
        }
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> check(path.getKey(), operation, violations)));
        return violations;
    }

    private static void check(String path, Map.Entry<String, JsonNode> operation, List<String> violations) {
        String name = operation.getKey() + " " + path;
        if (operation.getValue().path("summary").asString("").isBlank()) {
            violations.add(name + " has no summary");
        }
        if (!answersWithProblems(operation.getValue().path("responses"))) {
            violations.add(name + " names no problem response");
        }
    }

    private static boolean answersWithProblems(JsonNode responses) {
        return responses.properties().stream()
                .filter(response -> response.getKey().matches("[45].*|default"))
                .anyMatch(response -> response.getValue().path("content").has("application/problem+json"));
    }
}
