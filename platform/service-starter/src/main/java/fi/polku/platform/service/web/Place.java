package fi.polku.platform.service.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A place in a JSON tree where something did not fit. */
final class Place {

    private final JsonNode root;
    private final List<JacksonException.Reference> path;

    Place(JsonNode root, List<JacksonException.Reference> path) {
        this.root = root;
        this.path = path;
    }

    /** Nothing stands here, or null. */
    boolean isEmpty() {
        JsonNode node = at(path);
        return node.isMissingNode() || node.isNull();
    }

    /** Takes out what stands here; whether that was possible. In a list the others keep the places that people know. */
    boolean cut() {
        if (path.isEmpty()) {
            return false;
        }
        JacksonException.Reference last = path.getLast();
        return switch (parent()) {
            case ObjectNode object -> object.remove(last.getPropertyName()) != null;
            case ArrayNode array -> array.setNull(last.getIndex()) != null;
            default -> false;
        };
    }

    /** Puts something here that a type which knows no null can be read from; whether that was possible. */
    boolean fill(@Nullable Class<?> type) {
        if (type == null || !type.isPrimitive() || path.isEmpty()) {
            return false;
        }
        JsonNode neutral = type == boolean.class
                ? JsonNodeFactory.instance.booleanNode(false)
                : JsonNodeFactory.instance.numberNode(0);
        JacksonException.Reference last = path.getLast();
        return switch (parent()) {
            case ObjectNode object -> object.set(last.getPropertyName(), neutral) != null;
            case ArrayNode array -> array.set(last.getIndex(), neutral) != null;
            default -> false;
        };
    }

    private JsonNode parent() {
        return at(path.subList(0, path.size() - 1));
    }

    private JsonNode at(List<JacksonException.Reference> steps) {
        JsonNode node = root;
        for (JacksonException.Reference step : steps) {
            node = step.getPropertyName() == null ? node.path(step.getIndex()) : node.path(step.getPropertyName());
        }
        return node;
    }
}
