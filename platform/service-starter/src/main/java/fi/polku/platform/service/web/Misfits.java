package fi.polku.platform.service.web;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds everything that is wrong with JSON that could not be read: takes out what does not fit, one by one, until the rest
 * can be read and be held by the annotations of its type too.
 */
final class Misfits {

    /** More would not help anybody. */
    private static final int MOST = 100;

    private final JsonMapper json;
    private final Misfit misfit;
    private final Validator validator;

    Misfits(JsonMapper json, Validator validator) {
        this.json = json;
        this.misfit = new Misfit(json);
        this.validator = validator;
    }

    List<Violation> of(byte[] body, JavaType type) {
        List<Violation> found = new ArrayList<>();
        JsonNode rest;
        try {
            rest = json.readTree(body);
        } catch (JacksonException e) {
            found.add(new Violation("", "is more than one JSON value", "one JSON value and nothing after it"));
            return found;
        }
        for (int tries = 0; tries < MOST; tries++) {
            try {
                Object value = json.readerFor(type).readValue(rest);
                ConstraintViolations.of(validator.validate(value)).forEach(violation -> note(violation, found));
                return found;
            } catch (JacksonException e) {
                // What a type says of its arguments once some were taken out is no fault of the caller.
                if (e instanceof ValueInstantiationException && !found.isEmpty()) {
                    return found;
                }
                if (!wentOn(e, rest, found)) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Notes what is wrong and makes the rest readable; whether that was possible. */
    private boolean wentOn(JacksonException problem, JsonNode rest, List<Violation> found) {
        Place place = new Place(rest, problem.getPath());
        if (!place.isEmpty()) {
            note(misfit.violation(problem), found);
            return place.cut();
        }
        note(misfit.missing(problem), found);
        return problem instanceof MismatchedInputException mismatch && place.fill(mismatch.getTargetType());
    }

    private static void note(Violation violation, List<Violation> found) {
        if (found.stream().noneMatch(earlier -> earlier.field().equals(violation.field()))) {
            found.add(violation);
        }
    }
}
