package fi.polku.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares schemas with what is released, in both directions: new readers meet old events, old readers meet new ones.
 * Only additions of types and of optional properties pass; every other difference that a reader could notice is named.
 */
final class SchemaCompatibility {

    private static final Set<String> ONLY_FOR_PEOPLE =
            Set.of("title", "description", "examples", "$comment", "deprecated");

    private final JsonNode released;
    private final JsonNode current;
    private final List<String> violations = new ArrayList<>();

    private SchemaCompatibility(JsonNode released, JsonNode current) {
        this.released = released;
        this.current = current;
    }

    /** What breaks readers when {@code current} follows {@code released}; empty when nothing does. */
    static List<String> violations(Contracts released, Contracts current) {
        List<String> violations = new ArrayList<>();
        for (String type : released.types()) {
            if (current.types().contains(type)) {
                violations(released.schema(type), current.schema(type))
                        .forEach(violation -> violations.add(type + " " + violation));
            } else {
                violations.add(type + ": type removed");
            }
        }
        return violations;
    }

    /** The same for one schema. */
    static List<String> violations(String released, String current) {
        JsonMapper mapper = JsonMapper.shared();
        SchemaCompatibility comparison = new SchemaCompatibility(mapper.readTree(released), mapper.readTree(current));
        comparison.compare("$", comparison.released, comparison.current);
        return comparison.violations;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        JsonNode old = resolved(before, released);
        JsonNode now = resolved(after, current);
        Set<String> keywords = new LinkedHashSet<>(old.propertyNames());
        keywords.addAll(now.propertyNames());
        keywords.removeAll(ONLY_FOR_PEOPLE);
        for (String keyword : keywords) {
            compareKeyword(path, keyword, old.path(keyword), now.path(keyword));
        }
    }

    private void compareKeyword(String path, String keyword, JsonNode old, JsonNode now) {
        switch (keyword) {
            case "$defs" -> {} // compared where it is referred to
            case "properties" -> compareProperties(path, old, now);
            case "required" -> compareRequired(path, old, now);
            case "items" -> compare(path + "[]", old, now);
            case "enum", "type" -> compareValues(path, keyword, old, now);
            default -> {
                if (!old.equals(now)) {
                    report(path, keyword, old, now);
                }
            }
        }
    }

    private void compareProperties(String path, JsonNode old, JsonNode now) {
        for (String name : old.propertyNames()) {
            if (now.has(name)) {
                compare(path + "." + name, old.get(name), now.get(name));
            } else {
                violations.add(path + "." + name + ": property removed");
            }
        }
    }

    private void compareRequired(String path, JsonNode old, JsonNode now) {
        Set<JsonNode> before = elements(old);
        Set<JsonNode> after = elements(now);
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> violations.add(path + "." + name.asString() + ": became required"));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> violations.add(path + "." + name.asString() + ": no longer required"));
    }

    private void compareValues(String path, String keyword, JsonNode old, JsonNode now) {
        if (!elements(old).equals(elements(now))) {
            report(path, keyword, old, now);
        }
    }

    private void report(String path, String keyword, JsonNode old, JsonNode now) {
        violations.add(path + ": " + keyword + " changed from " + text(old) + " to " + text(now));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    private static Set<JsonNode> elements(JsonNode node) {
        if (!node.isArray()) {
            return Set.of(node);
        }
        Set<JsonNode> elements = new HashSet<>();
        node.forEach(elements::add);
        return elements;
    }

    /** Follows a reference inside the document; schemas refer to nothing else ({@code SchemaStyleTest}). */
    private static JsonNode resolved(JsonNode node, JsonNode document) {
        JsonNode reference = node.path("$ref");
        if (reference.isMissingNode()) {
            return node;
        }
        JsonNode target = document.at(reference.asString().substring(1));
        if (target instanceof MissingNode) {
            throw new IllegalArgumentException("Nothing at " + reference);
        }
        return resolved(target, document);
    }
}
