package fi.polku.platform.importing.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a mapping that knows where it stands, so that what is wrong with it can be reported there. */
record Node(JsonNode json, String pointer, Problems problems) {

    /** Whether something is written under this name. */
    boolean has(String name) {
        return json.isObject() && json.has(name);
    }

    /** The part under a name; {@link #isMissing()} when nothing is written there. */
    Node child(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Node(json.path(name), pointer + "/" + escaped, problems);
    }

    boolean isMissing() {
        return json.isMissingNode();
    }

    boolean isText() {
        return json.isValueNode();
    }

    /** What is written, numbers and booleans as their text. */
    String text() {
        return json.asString();
    }

    /** The text under a name, or another one when there is none. */
    String text(String name, String otherwise) {
        return has(name) ? child(name).text() : otherwise;
    }

    boolean flag(String name) {
        return has(name) && json.path(name).booleanValue();
    }

    /** The parts of a list; a single value is a list of one. */
    List<Node> items() {
        if (!json.isArray()) {
            return isMissing() ? List.of() : List.of(this);
        }
        return IntStream.range(0, json.size())
                .mapToObj(i -> new Node(json.path(i), pointer + "/" + i, problems))
                .toList();
    }

    List<String> texts() {
        return items().stream().map(Node::text).toList();
    }

    /** The parts of an object by their names, in the order of the text. */
    Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        json.propertyNames().forEach(name -> entries.put(name, child(name)));
        return entries;
    }

    /** A table of texts. */
    Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        entries().forEach((name, value) -> table.put(name, value.text()));
        return table;
    }

    void problem(String message) {
        problems.add(pointer, message);
    }

    /** What is made of this part, or something else when it is not to be made: the problem is reported here. */
    <T extends @Nullable Object> T make(Function<Node, T> maker, Supplier<T> otherwise) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException e) {
            problem(String.valueOf(e.getMessage()));
            return otherwise.get();
        }
    }
}
