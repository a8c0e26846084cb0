package fi.polku.platform.service.web;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be understood or is not allowed by its form: answered with 400 and everything that is wrong. */
public final class InvalidInput extends RuntimeException {

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super(violations.stream().map(InvalidInput::sentence).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    public InvalidInput(Violation violation) {
        this(List.of(violation));
    }

    /** All that is wrong, in the order it was found. */
    public List<Violation> violations() {
        return violations;
    }

    private static String sentence(Violation violation) {
        return violation.field().isEmpty() ? violation.message() : violation.field() + ": " + violation.message();
    }
}
