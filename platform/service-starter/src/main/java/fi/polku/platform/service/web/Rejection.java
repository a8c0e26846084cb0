package fi.polku.platform.service.web;

import java.util.List;

/**
 * A refusal by the domain, as callers see it.
 *
 * @param code stable name of the reason, in kebab case
 * @param detail the reason in a sentence
 * @param violations what exactly stands in the way, as far as the refusal names it
 */
public record Rejection(String code, String detail, List<Violation> violations) {

    public Rejection {
        violations = List.copyOf(violations);
    }
}
