package fi.polku.platform.service.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Says in words of the caller why JSON could not be read. */
final class Misfit {

    private final JsonMapper json;

    Misfit(JsonMapper json) {
        this.json = json;
    }

    Violation violation(JacksonException problem) {
        String field = field(problem.getPath());
        return switch (problem) {
            case UnrecognizedPropertyException unknown -> new Violation(field, "is not known here", known(unknown));
            case ValueInstantiationException refused -> new Violation(field, reason(refused));
            case MismatchedInputException mismatch ->
                Expected.of(mismatch.getTargetType(), json).violatedBy(field);
            default -> new Violation(field, "is broken JSON: " + problem.getOriginalMessage() + place(problem));
        };
    }

    /** Nothing was sent where something has to be. */
    Violation missing(JacksonException problem) {
        String accepted = problem instanceof MismatchedInputException mismatch
                ? Expected.of(mismatch.getTargetType(), json).example()
                : "a value";
        return new Violation(field(problem.getPath()), "is missing", accepted);
    }

    /** The path as people write it: {@code lines[0].amount}. */
    static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }

    private static String known(UnrecognizedPropertyException unknown) {
        Collection<Object> names = unknown.getKnownPropertyIds();
        return names == null
                ? "nothing"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** Only what the type itself says of its arguments is meant for callers. */
    private static String reason(ValueInstantiationException refused) {
        String message = refused.getCause() instanceof IllegalArgumentException argument ? argument.getMessage() : null;
        return message == null ? "cannot be understood" : message;
    }

    private static String place(JacksonException problem) {
        return problem.getLocation() == null
                ? ""
                : " (line " + problem.getLocation().getLineNr() + ", column "
                        + problem.getLocation().getColumnNr() + ")";
    }
}
