package fi.polku.account.classes.domain;

import fi.polku.account.domain.Change;
import java.time.Instant;
import java.util.Optional;

/** Decides what becomes the rules. */
public final class PublishedRules {

    private PublishedRules() {}

    /** The rules that the product comes with, unless there are some already. */
    public static Change<RuleSet, ClassesPublished> beginWith(Optional<RuleSet> standing, RuleSet shipped, Instant at) {
        return standing.map(Change::<RuleSet, ClassesPublished>none)
                .orElseGet(() -> published(shipped.publishedAs(1, at), at));
    }

    /**
     * The next version, unless nothing would be different.
     *
     * @throws RulesRefused when they cannot be applied
     */
    public static Change<RuleSet, ClassesPublished> replace(RuleSet standing, RuleSet next, Instant at) {
        if (next.saysTheSameAs(standing)) {
            return Change.none(standing);
        }
        return published(next.publishedAs(standing.version() + 1, at), at);
    }

    private static Change<RuleSet, ClassesPublished> published(RuleSet rules, Instant at) {
        Soundness.check(rules);
        return Change.of(rules, ClassesPublished.of(rules, at));
    }
}
