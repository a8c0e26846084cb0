package fi.polku.platform.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use and the fields that the engine knows are the same language. */
class SchemaTest {
    @ParameterizedTest
    @EnumSource
    void knowsTheFieldsOfEachKind(Kind kind) throws Exception {
        JsonNode fields = schema().path("$defs").path(kind.resource());

        assertSame(fields, Shapes.of(kind));
    }

    private static void assertSame(JsonNode schema, List<Field> shape) throws Exception {
        assertThat(schema.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        shape.stream().map(Field::name).toList());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(shape.stream()
                        .filter(field -> field.required() && !(field.content() instanceof Field.Content.Listing))
                        .map(Field::name)
                        .toList());
        for (Field field : shape) {
            JsonNode part = schema.path("properties").path(field.name());
            switch (field.content()) {
                case Field.Content.Group group -> assertSame(part, group.fields());
                case Field.Content.Keyed keyed -> assertSame(resolved(part), keyed.fields());
                case Field.Content.Listing listing -> assertSame(part.path("items"), listing.fields());
                case Field.Content.Money money ->
                    assertThat(part.path("$ref").asString()).isEqualTo("#/$defs/money");
                default -> assertThat(part.path("$ref").asString()).isEqualTo("#/$defs/value");
            }
        }
    }

    private static JsonNode resolved(JsonNode part) throws Exception {
        return part.has("$ref") ? schema().at(part.path("$ref").asString().substring(1)) : part;
    }

    private static JsonNode schema() throws Exception {
        try (InputStream text = Objects.requireNonNull(Mapping.class.getResourceAsStream("mapping.schema.json"))) {
            return new JsonMapper().readTree(text);
        }
    }
}
