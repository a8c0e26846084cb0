package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each forbidden change is made to a schema once, and has to be noticed. */
class SchemaCompatibilityTest {

    private static final String RELEASED = """
            {
              "$id": "https://polku.dev/contracts/polku.deal.tested.v1.schema.json",
              "title": "DealTested",
              "type": "object",
              "properties": {
                "dealId": {"type": "string", "format": "uuid"},
                "outcome": {"type": "string", "enum": ["won", "lost"]},
                "reason": {"type": "string", "pattern": "^[a-z]+$"},
                "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}}
              },
              "required": ["dealId", "lines"],
              "$defs": {
                "line": {
                  "type": "object",
                  "properties": {"quantity": {"type": "integer", "minimum": 1}, "note": {"type": "string"}},
                  "required": ["quantity"]
                }
              }
            }
            """;

    @Test
    void findsNothingInAnUnchangedSchema() {
        assertThat(SchemaCompatibility.violations(RELEASED, RELEASED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a property removed        | "reason": {"type": "string", "pattern": "^[a-z]+$"},    |                                                   | $.reason: property removed
            a nested property removed | , "note": {"type": "string"}                             |                                                   | $.lines[].note: property removed
            a property renamed        | "dealId": {                                              | "deal": {                                         | $.dealId: property removed
            a type changed            | {"type": "integer",                                      | {"type": "number",                                | $.lines[].quantity: type changed
            a type widened            | "type": "string", "format": "uuid"                       | "type": ["string", "null"], "format": "uuid"      | $.dealId: type changed
            a new required property   | "required": ["dealId", "lines"]                          | "required": ["dealId", "lines", "reason"]         | $.reason: became required
            a nested new required one | "required": ["quantity"]                                 | "required": ["quantity", "note"]                  | $.lines[].note: became required
            a property now optional   | "required": ["dealId", "lines"]                          | "required": ["dealId"]                            | $.lines: no longer required
            required dropped wholly   | "required": ["dealId", "lines"],                         |                                                   | $.dealId: no longer required
            an enum narrowed          | ["won", "lost"]                                          | ["won"]                                           | $.outcome: enum changed
            an enum widened           | ["won", "lost"]                                          | ["won", "lost", "withdrawn"]                      | $.outcome: enum changed
            an enum dropped           | , "enum": ["won", "lost"]                                |                                                   | $.outcome: enum changed
            a pattern narrowed        | ^[a-z]+$                                                 | ^[a-f]+$                                          | $.reason: pattern changed
            a format dropped          | , "format": "uuid"                                       |                                                   | $.dealId: format changed
            a bound changed           | "minimum": 1                                             | "minimum": 0                                      | $.lines[].quantity: minimum changed
            an object closed          | "required": ["dealId", "lines"]                          | "required": ["dealId", "lines"], "additionalProperties": false | $: additionalProperties changed
            a nested object closed    | "required": ["quantity"]                                 | "required": ["quantity"], "additionalProperties": false | $.lines[]: additionalProperties changed
            another id                | tested.v1.schema                                         | tried.v1.schema                                   | $: $id changed
            """)
    void notices(String change, String before, @Nullable String after, String violation) {
        String changed = RELEASED.replace(before, after == null ? "" : after);

        assertThat(changed).as("the fixture changes something").isNotEqualTo(RELEASED);
        assertThat(SchemaCompatibility.violations(RELEASED, changed))
                .as(change)
                .anySatisfy(found -> assertThat(found).startsWith(violation));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an optional property        | "outcome": {       | "source": {"type": "string"}, "outcome": {
            a nested optional property  | "quantity": {      | "listPrice": {"type": "string"}, "quantity": {
            another title               | "DealTested"       | "DealTried"
            a description               | "minimum": 1       | "minimum": 1, "description": "how many"
            another order of the values | ["won", "lost"]    | ["lost", "won"]
            """)
    void allows(String change, String before, String after) {
        String changed = RELEASED.replace(before, after);

        assertThat(changed).as("the fixture changes something").isNotEqualTo(RELEASED);
        assertThat(SchemaCompatibility.violations(RELEASED, changed)).as(change).isEmpty();
    }

    @Test
    void noticesARemovedTypeAndAllowsANewOne(@TempDir Path directory) throws IOException {
        Contracts released = contracts(directory.resolve("released"), "polku.deal.tested.v1", "polku.deal.tried.v1");
        Contracts current = contracts(directory.resolve("current"), "polku.deal.tested.v1", "polku.deal.new.v1");

        assertThat(SchemaCompatibility.violations(released, current))
                .containsExactly("polku.deal.tried.v1: type removed");
    }

    private static Contracts contracts(Path root, String... types) throws IOException {
        Path area = Files.createDirectories(root.resolve("deal"));
        for (String type : types) {
            Files.writeString(area.resolve(type + ".schema.json"), RELEASED);
        }
        return Contracts.in(root);
    }
}
