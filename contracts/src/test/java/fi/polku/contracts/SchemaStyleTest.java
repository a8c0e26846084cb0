package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaStyleTest {

    private static final Contracts CONTRACTS = Contracts.current();
    private static final String TYPE = "polku.account.opened.v1";

    static NavigableSet<String> types() {
        return CONTRACTS.types();
    }

    @Test
    void metaSchemaRefusesABrokenSchema() {
        assertThat(metaSchemaErrors("{\"type\": \"strnig\"}")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySchemaIsValidJsonSchema202012(String type) {
        assertThat(metaSchemaErrors(CONTRACTS.schema(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySchemaFollowsTheHouseRules(String type) {
        assertThat(SchemaStyle.violations(type, CONTRACTS.schema(type))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": {            | "email": {"type": "string", "format": "email"}, "name": {  | $.email sounds personal
            "name": {            | "contactPhone": {"type": "string", "pattern": "^.$"}, "name": { | $.contactPhone sounds personal
            "name": {            | "lastNote": {"type": "string", "pattern": "^.$"}, "name": { | $.lastNote sounds personal
            "name": {            | "address": {"type": "object"}, "name": {                   | $.address sounds personal
            "amount": {          | "comment": {"type": "string", "pattern": "^.$"}, "amount": { | $defs.money.comment sounds personal
            "name": {            | "wish": {"type": "string"}, "name": {                      | $.wish is free text
            "name": {            | "wishes": {"type": "array", "items": {"type": "string"}}, "name": { | $.wishes[] is free text
            "type": "object",    | "additionalProperties": false, "type": "object",           | $ uses additionalProperties
            "type": "object",    | "oneOf": [], "type": "object",                             | $ uses oneOf
            #/$defs/money        | https://example.org/money                                  | $.revenue refers to another document
            2020-12/schema       | 2019-09/schema                                             | $schema is not 2020-12
            account.opened       | deal.opened                                                | $id does not say the type
            "title":             | "$comment":                                                | no title or description
            "occurredAt": {      | "when": {                                                  | does not say when it happened (occurredAt)
            """)
    void noticesASchemaThatBreaksARule(String before, String after, String violation) {
        String broken = CONTRACTS.schema(TYPE).replace(before, after);

        assertThat(SchemaStyle.violations(TYPE, broken)).contains(violation);
    }

    @Test
    void mayTellTheIdAndTheDayOfAContact() {
        String extended = CONTRACTS
                .schema(TYPE)
                .replace(
                        "\"name\": {",
                        "\"contactId\": {\"type\": \"string\", \"format\": \"uuid\"}, "
                                + "\"contactDueOn\": {\"type\": \"string\", \"format\": \"date\"}, \"name\": {");

        assertThat(SchemaStyle.violations(TYPE, extended)).isEmpty();
    }

    private static List<Error> metaSchemaErrors(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON);
    }
}
