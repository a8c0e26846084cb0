package fi.polku.platform.test.web;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The bodies that a service describes, and the examples that it shows of them. */
final class ShownBodies {

    private static final String REFERENCE = "$ref";

    private final JsonNode document;

    ShownBodies(JsonNode document) {
        this.document = document;
    }

    /** Adds what this operation shows no example of, and what is wrong with those that it shows. */
    void check(String operation, JsonNode described, List<String> violations) {
        checkContent(operation + ": the request", described.path("requestBody"), violations);
        described.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer ->
                        checkContent(operation + ": answer " + answer.getKey(), answer.getValue(), violations));
    }

    private void checkContent(String body, JsonNode described, List<String> violations) {
        resolved(described).path("content").properties().forEach(content -> {
            String name = "%s (%s)".formatted(body, content.getKey());
            JsonNode example = exampleOf(content.getValue());
            if (example.isMissingNode()) {
                violations.add(name + " has no example");
            } else {
                compare(name, example, content.getValue().path("schema"), violations);
            }
        });
    }

    private JsonNode exampleOf(JsonNode media) {
        JsonNode named = media.path("examples").values().stream().findFirst().orElse(MissingNode.getInstance());
        if (named.has("value")) {
            return named.path("value");
        }
        return media.has("example")
                ? media.path("example")
                : resolved(media.path("schema")).path("example");
    }

    /** What is left open by the schema (maps, texts, whatever may stand there) can be anything. */
    private void compare(String place, JsonNode example, JsonNode reference, List<String> violations) {
        JsonNode schema = resolved(reference);
        JsonNode properties = schema.path("properties");
        if (schema.has("items")) {
            example.values().forEach(item -> compare(place, item, schema.path("items"), violations));
        } else if (!properties.isMissingNode() && !example.isObject()) {
            violations.add("%s: '%s' is no object".formatted(place, example.asString("")));
        } else if (!properties.isMissingNode()) {
            compareProperties(place, example, schema, violations);
        }
    }

    private void compareProperties(String place, JsonNode example, JsonNode schema, List<String> violations) {
        JsonNode properties = schema.path("properties");
        for (var property : example.properties()) {
            if (properties.has(property.getKey())) {
                compare(place, property.getValue(), properties.path(property.getKey()), violations);
            } else {
                violations.add("%s: the example's '%s' is unknown".formatted(place, property.getKey()));
            }
        }
        for (JsonNode required : schema.path("required")) {
            if (!example.has(required.asString())) {
                violations.add("%s: the example lacks '%s'".formatted(place, required.asString()));
            }
        }
    }

    private JsonNode resolved(JsonNode described) {
        return described.has(REFERENCE)
                ? document.at(described.path(REFERENCE).asString().substring(1))
                : described;
    }
}
