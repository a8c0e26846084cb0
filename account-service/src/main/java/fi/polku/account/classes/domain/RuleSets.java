package fi.polku.account.classes.domain;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Standing;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the rules are kept. */
public interface RuleSets {

    /** The rules as they stand; there are always some. */
    Standing<RuleSet> current();

    /** Rules that were the current ones a moment ago at the latest: for judging many companies. */
    RuleSet recent();

    /**
     * Decides on the rules as they stand and keeps what was decided together with its event.
     *
     * @param expectedVersion the version that the asker saw; {@code null} when any will do
     */
    Decided<RuleSet> change(
            @Nullable Long expectedVersion, Function<Optional<RuleSet>, Change<RuleSet, ClassesPublished>> decision);
}
