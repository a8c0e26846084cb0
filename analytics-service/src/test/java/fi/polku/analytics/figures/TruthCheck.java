package fi.polku.analytics.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds numbers against a truth that is printed with six decimals. */
final class TruthCheck {

    private TruthCheck() {}

    /**
     * The values are as the truth says, each named {@code value=name there}. A group that is not there has
     * nothing: all that the truth may say of it is nothing, too.
     */
    static void assertRow(@Nullable Map<String, @Nullable Object> actual, JsonNode expected, String... names) {
        for (String name : names) {
            String here = name.substring(0, name.indexOf('='));
            String there = name.substring(name.indexOf('=') + 1);
            if (actual == null) {
                assertThat(expected.get(there).asDouble(0)).as(here).isZero();
            } else {
                assertNumber(actual, here, expected.get(there));
            }
        }
    }

    static void assertNumber(Map<String, @Nullable Object> actual, String name, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(actual.get(name)).as(name).isNull();
        } else {
            assertThat(rounded(actual.get(name))).as(name).isEqualByComparingTo(decimal(expected));
        }
    }

    static long whole(@Nullable Map<String, @Nullable Object> row, String name) {
        return row == null ? 0 : ((Number) Objects.requireNonNull(row.get(name))).longValue();
    }

    static @Nullable BigDecimal rounded(@Nullable Object number) {
        return number == null ? null : new BigDecimal(number.toString()).setScale(6, RoundingMode.HALF_EVEN);
    }

    static BigDecimal decimal(JsonNode number) {
        return number.decimalValue().setScale(6);
    }
}
