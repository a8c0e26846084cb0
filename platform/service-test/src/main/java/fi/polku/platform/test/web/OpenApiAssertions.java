package fi.polku.platform.test.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what a service serves at {@code /v3/api-docs}. */
public final class OpenApiAssertions {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<String> CHANGES = Set.of("put", "patch", "delete");

    private OpenApiAssertions() {}

    /**
     * The description is OpenAPI 3.1, names at least one operation, and each operation says in a sentence what it does
     * and that it answers failures with problem details; those that change or remove an existing thing require
     * {@code If-Match}. Everything that is missing is reported at once.
     */
    public static void assertDescribesEveryOperation(String apiDocs) {
        assertThat(violations(JsonMapper.shared().readTree(apiDocs))).isEmpty();
    }

    /**
     * Each operation shows an example of the body that it takes and of the body that it answers with when all went well,
     * and each example is made of what the schema names: nothing unknown, nothing required left out.
     */
    public static void assertShowsAnExampleOfEveryBody(String apiDocs) {
        JsonNode document = JsonMapper.shared().readTree(apiDocs);
        List<String> violations = new ArrayList<>();
        var bodies = new ShownBodies(document);
        eachOperation(document, (name, operation) -> bodies.check(name, operation, violations));
        assertThat(violations).isEmpty();
    }

    private static List<String> violations(JsonNode document) {
        List<String> violations = new ArrayList<>();
        String version = document.path("openapi").asString("");
        if (!version.startsWith("3.1.")) {
            violations.add("is OpenAPI '" + version + "', not 3.1");
        }
        if (document.path("paths").isEmpty()) {
            violations.add("describes no path");
        }
        eachOperation(document, (name, operation) -> check(name, operation, violations));
        return violations;
    }

    private static void eachOperation(JsonNode document, BiConsumer<String, JsonNode> each) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                each.accept(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }

    private static void check(String name, JsonNode operation, List<String> violations) {
        if (operation.path("summary").asString("").isBlank()) {
            violations.add(name + " has no summary");
        }
        if (!answersWithProblems(operation.path("responses"))) {
            violations.add(name + " names no problem response");
        }
        if (CHANGES.stream().anyMatch(method -> name.startsWith(method + " ")) && !requiresIfMatch(operation)) {
            violations.add(name + " does not require If-Match");
        }
    }

    private static boolean requiresIfMatch(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString("").equals("If-Match")
                        && parameter.path("required").asBoolean(false));
    }

    private static boolean answersWithProblems(JsonNode responses) {
        return responses.properties().stream()
                .filter(response -> response.getKey().matches("[45].*|default"))
                .anyMatch(response -> response.getValue().path("content").has("application/problem+json"));
    }
}
