package fi.polku.account.classes.application;

import fi.polku.account.classes.domain.PublishedRules;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.classes.domain.RuleSets;
import fi.polku.account.classes.domain.RulesRefused;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Occurrence;
import fi.polku.account.domain.Standing;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes the rules by which companies are classified, and says how they stand. */
@Component
public class ClassRules {

    private final RuleSets ruleSets;
    private final Clock clock;

    ClassRules(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The rules as they stand. */
    public Standing<RuleSet> current() {
        return ruleSets.current();
    }

    /**
     * Makes these the rules from now on; all companies are classified by them soon after.
     *
     * @param seenVersion the version that the caller saw
     * @param occurredAt when they were decided on; {@code null} for now
     * @throws RulesRefused when they cannot be applied
     */
    public Decided<RuleSet> publish(long seenVersion, RuleSet rules, @Nullable Instant occurredAt) {
        var at = Occurrence.at(occurredAt, clock.instant());
        return ruleSets.change(seenVersion, standing -> PublishedRules.replace(standing.orElseThrow(), rules, at));
    }
}
