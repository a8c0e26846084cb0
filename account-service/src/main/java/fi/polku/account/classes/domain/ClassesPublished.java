package fi.polku.account.classes.domain;

import java.time.Instant;
import java.util.List;

/**
 * From now on companies are classified by these rules.
 *
 * @param version of the rules
 * @param classes their codes, from the one with most potential down
 */
public record ClassesPublished(long version, List<String> classes, Instant occurredAt) {

    /** The name that this event has in public. */
    public static final String TYPE = "polku.account.classes-published.v1";

    public ClassesPublished {
        classes = List.copyOf(classes);
    }

    static ClassesPublished of(RuleSet rules, Instant at) {
        return new ClassesPublished(
                rules.version(), rules.classes().stream().map(ClassLevel::code).toList(), at);
    }
}
