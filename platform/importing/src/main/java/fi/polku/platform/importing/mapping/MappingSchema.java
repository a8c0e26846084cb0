package fi.polku.platform.importing.mapping;

import static java.util.stream.Collectors.joining;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Holds a mapping against the JSON Schema of the language and words what differs for people. */
final class MappingSchema {
    private final Schema schema;

    MappingSchema() {
        try (InputStream text =
                Objects.requireNonNull(MappingSchema.class.getResourceAsStream("mapping.schema.json"))) {
            String json = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not as the schema wants it, each with its line and place; empty when all is well. */
    List<String> problems(YamlDocument document) {
        return schema
                .validate(document.root(), context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .stream()
                .map(error -> document.place(pointer(error)) + ": " + worded(error))
                .distinct()
                .toList();
    }

    /** What is written and should not be, rather than what it stands in. */
    private static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return error.getKeyword().equals("additionalProperties")
                ? pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1")
                : pointer;
    }

    private String worded(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "‘%s’ is not known here; known are %s".formatted(error.getProperty(), known(error));
            case "required" -> "‘%s’ is missing".formatted(error.getProperty());
            default -> error.getMessage();
        };
    }

    private String known(Error error) {
        JsonPointer keyword =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        JsonNode properties = schema.getSchemaNode().at(keyword.head()).path("properties");
        return properties.propertyStream().map(property -> property.getKey()).collect(joining(", "));
    }
}
