package fi.polku.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds event bodies against their schemas. A reader accepts whatever the schema accepts, also properties that it does
 * not know; a writer publishes nothing that its schema does not describe.
 */
public final class EventCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Contracts contracts;
    private final Map<String, Schema> open = new ConcurrentHashMap<>();
    private final Map<String, Schema> closed = new ConcurrentHashMap<>();

    /** A check against the given contracts. */
    public EventCheck(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * What a reader of the event would find wrong with this body; empty when it is readable.
     *
     * @throws IllegalArgumentException when the type has no schema
     */
    public List<String> unreadable(String type, String json) {
        return violations(open.computeIfAbsent(type, this::openSchema), json);
    }

    /**
     * What forbids publishing this body, a property that the schema does not describe included; empty when it may be
     * published.
     *
     * @throws IllegalArgumentException when the type has no schema
     */
    public List<String> unpublishable(String type, String json) {
        return violations(closed.computeIfAbsent(type, this::closedSchema), json);
    }

    private Schema openSchema(String type) {
        return REGISTRY.getSchema(contracts.schema(type), InputFormat.JSON);
    }

    private Schema closedSchema(String type) {
        JsonNode schema = JsonMapper.shared().readTree(contracts.schema(type));
        closeObjects(schema);
        return REGISTRY.getSchema(schema);
    }

    private static void closeObjects(JsonNode node) {
        node.forEach(EventCheck::closeObjects);
        if (node instanceof ObjectNode object
                && object.path("type").asString("").equals("object")) {
            object.put("additionalProperties", false);
        }
    }

    private static List<String> violations(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
