package fi.polku.account.classes.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes and what leads to them: data that the sales manager publishes, in versions.
 *
 * @param version counts the publications; 1 is what the product comes with
 * @param publishedAt when they were decided on
 * @param classes from the one with most potential down; the last one takes all the rest
 * @param rules what gives points
 */
public record RuleSet(long version, @Nullable Instant publishedAt, List<ClassLevel> classes, List<ClassRule> rules) {

    public RuleSet {
        classes = List.copyOf(classes);
        rules = List.copyOf(rules);
    }

    /** Judges a company of which this is known. */
    public Assessment assess(Facts facts) {
        var met = rules.stream().filter(rule -> rule.isMetBy(facts)).toList();
        int points = points(met);
        return new Assessment(version, levelOf(points), points, met, stepsUp(facts, points));
    }

    /** How often to be in contact with a company of this class: as the lowest class when the rules do not know it any more. */
    public int contactEveryDays(String accountClass) {
        return level(accountClass).orElseGet(classes::getLast).contactEveryDays();
    }

    /** The class of this code, if the rules know it. */
    public Optional<ClassLevel> level(String accountClass) {
        return classes.stream()
                .filter(level -> level.code().equals(accountClass))
                .findFirst();
    }

    /** Whether the other rules would judge in the same way. */
    boolean saysTheSameAs(RuleSet other) {
        return classes.equals(other.classes) && rules.equals(other.rules);
    }

    /** The same rules, published as this version. */
    RuleSet publishedAs(long otherVersion, Instant at) {
        return new RuleSet(otherVersion, at, classes, rules);
    }

    private List<Assessment.Step> stepsUp(Facts facts, int points) {
        return rules.stream()
                .filter(rule -> rule.points() > 0 && !rule.isMetBy(facts))
                .sorted(Comparator.comparingDouble(rule -> rule.distance(facts)))
                .map(rule -> new Assessment.Step(
                        rule, facts.word(rule.fact()).orElse(null), levelOf(points + rule.points())))
                .toList();
    }

    private ClassLevel levelOf(int points) {
        return classes.stream()
                .filter(level -> points >= level.fromPoints())
                .findFirst()
                .orElseGet(classes::getLast);
    }

    private static int points(List<ClassRule> rules) {
        return rules.stream().mapToInt(ClassRule::points).sum();
    }
}
