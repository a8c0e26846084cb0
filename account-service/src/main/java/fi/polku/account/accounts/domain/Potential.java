package fi.polku.account.accounts.domain;

import fi.polku.account.classes.domain.Assessment;
import fi.polku.account.classes.domain.Facts;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.domain.Moment;
import fi.polku.account.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a company is classified by its potential, and what that rests on beside its profile.
 *
 * @param purchases how many it has made of us
 * @param knownSince the day it was first judged
 * @param lastContactOn the last day that we reached it
 * @param current {@code null} before it was judged
 * @param history its latest steps from class to class, the last one first
 * @param override the class that a person put it in; {@code null} when the rules decide
 */
public record Potential(
        int purchases,
        @Nullable LocalDate knownSince,
        @Nullable LocalDate lastContactOn,
        @Nullable Judgement current,
        List<ClassStep> history,
        @Nullable ClassOverride override) {

    /** Of a company that was not judged yet. */
    public static final Potential UNKNOWN = new Potential(0, null, null, null, List.of(), null);

    /** A company changes its class a few times a year; older steps are on the events. */
    private static final int STEPS_KEPT = 50;

    public Potential {
        history = List.copyOf(history);
    }

    /** What the rules say of a company with this profile. */
    public Assessment assess(RuleSet rules, AccountProfile profile) {
        return rules.assess(new Facts(
                profile.industry(),
                profile.country(),
                profile.employees(),
                Optional.ofNullable(profile.revenue()).map(Money::amount).orElse(null),
                profile.foundedYear(),
                purchases));
    }

    Potential withPurchases(int number) {
        return new Potential(number, knownSince, lastContactOn, current, history, override);
    }

    Potential with(@Nullable ClassOverride decided) {
        return new Potential(purchases, knownSince, lastContactOn, current, history, decided);
    }

    /** By the rules, or as a person decided, until that day is over or no rules know that class any more. */
    Potential judge(RuleSet rules, AccountProfile profile, Moment moment) {
        var since = knownSince == null ? moment.today() : knownSince;
        var assessment = assess(rules, profile);
        var standing = standingOverride(rules, moment);
        var level =
                standing.flatMap(decided -> rules.level(decided.accountClass())).orElse(assessment.level());
        var judgement = new Judgement(
                level.code(),
                purchases > 0 ? AccountKind.CUSTOMER : AccountKind.PROSPECT,
                assessment.points(),
                rules.version(),
                (lastContactOn == null ? since : lastContactOn).plusDays(level.contactEveryDays()));
        return new Potential(
                purchases,
                since,
                lastContactOn,
                judgement,
                with(ClassStep.of(judgement, moment.at())),
                standing.orElse(null));
    }

    Potential contactedOn(LocalDate day, RuleSet rules) {
        var standing = judgement();
        if (lastContactOn != null && !day.isAfter(lastContactOn)) {
            return this;
        }
        var judgement = new Judgement(
                standing.accountClass(),
                standing.kind(),
                standing.points(),
                standing.rulesVersion(),
                day.plusDays(rules.contactEveryDays(standing.accountClass())));
        return new Potential(purchases, knownSince, day, judgement, history, override);
    }

    /**
     * How it is classified.
     *
     * @throws NullPointerException when it was not judged yet
     */
    Judgement judgement() {
        return Objects.requireNonNull(current, "not judged yet");
    }

    private Optional<ClassOverride> standingOverride(RuleSet rules, Moment moment) {
        return Optional.ofNullable(override)
                .filter(decided -> decided.holds(moment))
                .filter(decided -> rules.level(decided.accountClass()).isPresent());
    }

    private List<ClassStep> with(ClassStep step) {
        return !history.isEmpty() && history.getFirst().isSameAs(step)
                ? history
                : Stream.concat(Stream.of(step), history.stream())
                        .limit(STEPS_KEPT)
                        .toList();
    }
}
