package fi.polku.platform.service.web;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a value of some type looks like to whoever sends it.
 *
 * @param kind with its article: {@code a date}
 * @param example what would be accepted
 */
record Expected(String kind, String example) {

    private static final Expected WHOLE_NUMBER = new Expected("a whole number", "a whole number such as 42");
    private static final Expected NUMBER = new Expected("a number", "a number such as 1.5");
    private static final Expected TRUTH = new Expected("true or false", "true or false");
    private static final Expected LIST = new Expected("a list", "a list: [ … ]");
    private static final Expected OBJECT = new Expected("an object", "an object: { … }");

    private static final Map<Class<?>, Expected> KNOWN = Map.ofEntries(
            Map.entry(String.class, new Expected("a text", "a text in quotes")),
            Map.entry(LocalDate.class, new Expected("a date", "a date such as 2017-03-31")),
            Map.entry(Instant.class, new Expected("an instant", "an instant such as 2017-03-31T12:00:00Z")),
            Map.entry(BigDecimal.class, new Expected("a decimal", "a decimal such as \"123.45\"")),
            Map.entry(UUID.class, new Expected("an id", "a UUID such as 6f1cf1c5-0a57-5c0e-9c0b-3f5f6f3f2b11")),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH));

    /** What a value of this type looks like; the names of an enum are those that the mapper writes. */
    static Expected of(@Nullable Type type, JsonMapper json) {
        if (!(type instanceof Class<?> raw)) {
            return OBJECT;
        }
        if (raw.isEnum()) {
            return new Expected("one of the known values", "one of " + names(raw, json));
        }
        if (raw.isArray() || Collection.class.isAssignableFrom(raw)) {
            return LIST;
        }
        return KNOWN.getOrDefault(raw, OBJECT);
    }

    private static String names(Class<?> type, JsonMapper json) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }

    Violation violatedBy(String field) {
        return new Violation(field, "is not " + kind, example);
    }
}
