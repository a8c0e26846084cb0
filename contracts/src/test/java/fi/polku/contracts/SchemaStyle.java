package fi.polku.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The house rules of a schema: what it may say, and what never goes on the wire. */
final class SchemaStyle {

    /** What the compatibility check understands; schemas stay open, so nothing here closes one. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "$comment",
            "title",
            "description",
            "examples",
            "deprecated",
            "type",
            "properties",
            "required",
            "items",
            "enum",
            "pattern",
            "format",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems");

    /** Words that name people outside the company, how to reach them, or what somebody wrote or said. */
    private static final Set<String> PERSONAL_OR_FREE = Set.of(
            "address",
            "birth",
            "body",
            "comment",
            "contact",
            "content",
            "email",
            "first",
            "free",
            "gender",
            "last",
            "mail",
            "message",
            "mobile",
            "need",
            "nick",
            "note",
            "notes",
            "phone",
            "postal",
            "quote",
            "remark",
            "said",
            "ssn",
            "street",
            "surname",
            "tel",
            "telephone",
            "text");

    private static final Set<String> DEEDS = Set.of("contact", "comment");
    private static final Set<String> ID_OR_TIME = Set.of("uuid", "date", "date-time");

    /** Short strings that come from outside as they are; all others follow a pattern, a format or an enum. */
    private static final Set<String> PLAIN_STRINGS = Set.of(
            "name", "series", "system", "externalId", "source", "industry", "country", "accountClass", "competitor");

    private static final Pattern WORD_START = Pattern.compile("(?=\\p{Lu})");

    private final String type;
    private final List<String> violations = new ArrayList<>();

    private SchemaStyle(String type) {
        this.type = type;
    }

    /** What is wrong with the schema of this type; empty when it follows the house rules. */
    static List<String> violations(String type, String schema) {
        SchemaStyle style = new SchemaStyle(type);
        JsonNode root = JsonMapper.shared().readTree(schema);
        style.checkHead(root);
        style.checkSchema("$", "", root);
        root.path("$defs").properties().forEach(def -> style.checkSchema("$defs." + def.getKey(), "", def.getValue()));
        return style.violations;
    }

    private void checkHead(JsonNode root) {
        require(
                root.path("$schema").asString("").equals("https://json-schema.org/draft/2020-12/schema"),
                "$schema is not 2020-12");
        require(
                root.path("$id").asString("").equals("https://polku.dev/contracts/" + type + ".schema.json"),
                "$id does not say the type");
        require(root.has("title") && root.has("description"), "no title or description");
        if (Topics.isFact(type)) {
            require(root.path("properties").has("version"), "does not say how far the thing has come (version)");
        } else {
            require(root.path("properties").has("occurredAt"), "does not say when it happened (occurredAt)");
        }
    }

    private void checkSchema(String path, String name, JsonNode schema) {
        for (String keyword : schema.propertyNames()) {
            require(KEYWORDS.contains(keyword), path + " uses " + keyword);
        }
        require(schema.path("$ref").asString("#/$defs/").startsWith("#/$defs/"), path + " refers to another document");
        checkString(path, name, schema);
        schema.path("properties").properties().forEach(property -> {
            checkName(path, property.getKey(), property.getValue());
            checkSchema(path + "." + property.getKey(), property.getKey(), property.getValue());
        });
        if (schema.has("items")) {
            checkSchema(path + "[]", name, schema.get("items"));
        }
    }

    private void checkString(String path, String name, JsonNode schema) {
        boolean plain = schema.path("type").asString("").equals("string")
                && !(schema.has("pattern") || schema.has("format") || schema.has("enum"));
        require(!plain || PLAIN_STRINGS.contains(name), path + " is free text");
    }

    private void checkName(String path, String name, JsonNode schema) {
        boolean personal = WORD_START
                .splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> PERSONAL_OR_FREE.contains(word) && !isDeed(word, schema));
        require(!personal, path + "." + name + " sounds personal");
    }

    /** A contact or a comment may also be something that happened: its id and its day tell nothing of a person. */
    private static boolean isDeed(String word, JsonNode schema) {
        return DEEDS.contains(word) && ID_OR_TIME.contains(schema.path("format").asString(""));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
