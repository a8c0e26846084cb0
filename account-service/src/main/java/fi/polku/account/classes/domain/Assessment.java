package fi.polku.account.classes.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rules judge a company.
 *
 * @param rulesVersion of the rules that judged
 * @param level the class that the points lead to
 * @param points of all rules met, together
 * @param why the rules met
 * @param moveUp the rules not met that would give points, the nearest first
 */
public record Assessment(long rulesVersion, ClassLevel level, int points, List<ClassRule> why, List<Step> moveUp) {

    public Assessment {
        why = List.copyOf(why);
        moveUp = List.copyOf(moveUp);
    }

    /**
     * A rule that is not met yet.
     *
     * @param now what is known of the company instead; {@code null} when nothing is
     * @param leadsTo the class that the company would be in if it met this rule, too
     */
    public record Step(ClassRule rule, @Nullable String now, ClassLevel leadsTo) {}
}
