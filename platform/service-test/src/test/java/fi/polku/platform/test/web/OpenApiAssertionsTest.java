package fi.polku.platform.test.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiAssertionsTest {

    private static final String GOOD = """
            {
              "openapi": "3.1.0",
              "paths": {
                "/api/leads": {
                  "parameters": [],
                  "get": {
                    "summary": "Lists leads",
                    "responses": {
                      "200": {"content": {"application/json": {}}},
                      "400": {"content": {"application/problem+json": {}}}
                    }
                  },
                  "put": {
                    "summary": "Changes a lead",
                    "parameters": [{"name": "If-Match", "in": "header", "required": true}],
                    "responses": {"default": {"content": {"application/problem+json": {}}}}
                  }
                }
              }
            }
            """;

    @Test
    void acceptsADescriptionWithSummariesAndProblems() {
        assertThatCode(() -> OpenApiAssertions.assertDescribesEveryOperation(GOOD))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3.1.0             | 3.0.1   | not 3.1
            "Lists leads"     | ""      | get /api/leads has no summary
            "summary"         | "title" | get /api/leads has no summary
            "400"             | "201"   | get /api/leads names no problem response
            problem+json      | json    | get /api/leads names no problem response
            "paths"           | "roads" | describes no path
            "required": true  | "x": 1  | put /api/leads does not require If-Match
            "If-Match"        | "If"    | put /api/leads does not require If-Match
            """)
    void noticesWhatIsMissing(String before, String after, String violation) {
        String broken = GOOD.replace(before, after);

        assertThat(broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> OpenApiAssertions.assertDescribesEveryOperation(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violation);
    }

    private static final String SHOWN = """
            {
              "paths": {
                "/api/leads": {
                  "post": {
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lead"}}}},
                    "responses": {
                      "201": {"content": {"*/*": {"schema": {"$ref": "#/components/schemas/Lead"}, "example": {"name": "Aino"}}}},
                      "204": {"description": "Nothing to say"},
                      "default": {"content": {"application/problem+json": {}}}
                    }
                  }
                }
              },
              "components": {
                "schemas": {
                  "Lead": {
                    "properties": {"name": {"type": "string"}, "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}}},
                    "required": ["name"],
                    "example": {"name": "Oy", "lines": [{"quantity": 2}]}
                  },
                  "Line": {"properties": {"quantity": {"type": "integer"}}}
                }
              }
            }
            """;

    @Test
    void acceptsExamplesOfTheBodyOrOfItsSchema() {
        assertThatCode(() -> OpenApiAssertions.assertShowsAnExampleOfEveryBody(SHOWN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "example": {"name": "Oy"  | "sample": {"name": "Oy"   | post /api/leads: the request (application/json) has no example
            {"quantity": 2}           | {"pieces": 2}             | the request (application/json): the example's 'pieces' is unknown
            {"name": "Aino"}          | {"name": "Oy", "age": 3}  | answer 201 (*/*): the example's 'age' is unknown
            {"name": "Aino"}          | {"lines": []}             | answer 201 (*/*): the example lacks 'name'
            {"name": "Aino"}          | "Aino"                    | answer 201 (*/*): 'Aino' is no object
            """)
    void noticesWhatIsNotShownOrShownWrongly(String before, String after, String violation) {
        String broken = SHOWN.replace(before, after);

        assertThat(broken).isNotEqualTo(SHOWN);
        assertThatThrownBy(() -> OpenApiAssertions.assertShowsAnExampleOfEveryBody(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violation);
    }
}
