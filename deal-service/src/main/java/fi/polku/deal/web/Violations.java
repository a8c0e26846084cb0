package fi.polku.deal.web;

import fi.polku.deal.domain.Flaw;
import fi.polku.platform.service.web.Violation;
import java.util.List;

/** What stands against a command, in the form that callers see. */
public final class Violations {

    private Violations() {}

    /** One violation for each flaw. */
    public static List<Violation> of(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Violation(flaw.field(), flaw.message(), flaw.accepted()))
                .toList();
    }
}
