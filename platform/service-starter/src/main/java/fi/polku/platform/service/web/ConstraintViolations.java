package fi.polku.platform.service.web;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Violated annotations in the platform's form, with what they would have accepted. */
final class ConstraintViolations {

    private ConstraintViolations() {}

    /** All of them, in the order of their fields. */
    static List<Violation> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> of(
                        JsonNames.of(violation.getPropertyPath().toString(), violation.getRootBeanClass()), violation))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    /** One of what callers call {@code field}. */
    static Violation of(String field, ConstraintViolation<?> violation) {
        return new Violation(field, violation.getMessage(), accepted(violation));
    }

    private static @Nullable String accepted(ConstraintViolation<?> violation) {
        Map<String, Object> wanted = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull" -> "a value";
            case "NotBlank" -> "a text that is not blank";
            case "NotEmpty" -> "at least one";
            case "Size" -> range(wanted.get("min"), wanted.get("max"), "in length");
            case "Min", "DecimalMin" -> "at least " + wanted.get("value");
            case "Max", "DecimalMax" -> "at most " + wanted.get("value");
            case "Positive" -> "more than 0";
            case "PositiveOrZero" -> "0 or more";
            case "Pattern" -> "what matches " + wanted.get("regexp");
            case "Digits" -> wanted.get("integer") + " digits and " + wanted.get("fraction") + " decimals at most";
            case "Email" -> "an address such as name@example.com";
            default -> null;
        };
    }

    private static String range(@Nullable Object least, @Nullable Object most, String of) {
        boolean open = Integer.valueOf(Integer.MAX_VALUE).equals(most);
        return open ? "at least " + least + " " + of : least + " to " + most + " " + of;
    }
}
