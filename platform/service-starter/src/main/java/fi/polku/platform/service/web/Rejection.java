package fi.polku.platform.service.web;

import java.util.List;
import java.util.Map;

/**
 * A refusal by the domain, as callers see it.
 *
 * @param code stable name of the reason, in kebab case
 * @param detail the reason in a sentence
 * @param violations what exactly stands in the way, as far as the refusal names it
 * @param more what else callers of this refusal need, under the names of the problem's further fields
 */
public record Rejection(String code, String detail, List<Violation> violations, Map<String, Object> more) {

    public Rejection {
        violations = List.copyOf(violations);
        more = Map.copyOf(more);
    }

    /** A refusal of which there is no more to say. */
    public Rejection(String code, String detail, List<Violation> violations) {
        this(code, detail, violations, Map.of());
    }
}
