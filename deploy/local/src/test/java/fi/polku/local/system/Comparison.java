package fi.polku.local.system;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects every difference between figures and truth, and how much was compared. */
final class Comparison {

    /** The truth is rounded to so many decimals; nothing else is tolerated. */
    private static final int DECIMALS = 6;

    private final List<String> differences = new ArrayList<>();
    private int compared;

    List<String> differences() {
        return differences;
    }

    int compared() {
        return compared;
    }

    /** The same groups on both sides, no more and no fewer. */
    void groups(String what, Set<List<String>> expected, Set<List<String>> actual) {
        compared++;
        if (!expected.equals(actual)) {
            Set<List<String>> missing = new HashSet<>(expected);
            missing.removeAll(actual);
            Set<List<String>> surplus = new HashSet<>(actual);
            surplus.removeAll(expected);
            differences.add("%s: missing rows %s, rows too many %s".formatted(what, missing, surplus));
        }
    }

    /** The row's values under the names on the left equal the truth's under the names on the right. */
    void values(String what, @Nullable JsonNode actual, JsonNode truth, Map<String, String> names) {
        names.forEach((name, trueName) ->
                value(what + " " + name, actual == null ? null : actual.get(name), truth.required(trueName)));
    }

    void value(String what, @Nullable JsonNode actual, JsonNode expected) {
        compared++;
        if (!rounded(actual).equals(rounded(expected))) {
            differences.add("%s: %s instead of %s".formatted(what, actual, expected));
        }
    }

    private static String rounded(@Nullable JsonNode number) {
        if (number == null || number.isNull()) {
            return "nothing";
        }
        if (!number.isNumber()) {
            return "no number: " + number;
        }
        BigDecimal value = number.decimalValue();
        return value.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
