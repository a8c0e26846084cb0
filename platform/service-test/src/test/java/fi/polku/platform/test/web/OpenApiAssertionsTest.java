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
            """)
    void noticesWhatIsMissing(String before, String after, String violation) {
        String broken = GOOD.replace(before, after);

        assertThat(broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> OpenApiAssertions.assertDescribesEveryOperation(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violation);
    }
}
