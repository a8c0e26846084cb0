package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.AccountKind;
import fi.polku.account.accounts.domain.ClassOverride;
import fi.polku.account.accounts.domain.ClassStep;
import fi.polku.account.accounts.domain.Potential;
import fi.polku.account.classes.domain.Assessment;
import fi.polku.account.classes.domain.ClassLevel;
import fi.polku.account.classes.domain.ClassRule;
import fi.polku.account.classes.domain.Label;
import fi.polku.account.classes.domain.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a company is in its class, and what would have to be different for another.
 *
 * @param label what the class means to people
 * @param override absent while the rules decide
 * @param why each rule that is met
 * @param moveUp each rule that is not met and would give points, the nearest first
 * @param history from class to class, the latest first
 */
public record ClassificationView(
        UUID accountId,
        String accountClass,
        Label label,
        AccountKind kind,
        int points,
        long rulesVersion,
        @Nullable LocalDate contactDueOn,
        @Nullable LocalDate lastContactOn,
        @Nullable OverrideView override,
        List<Why> why,
        List<MoveUp> moveUp,
        List<ClassStep> history) {

    static ClassificationView of(UUID account, RuleSet rules, Potential potential, Assessment assessed) {
        var judgement = Objects.requireNonNull(potential.current(), "judged before it is shown");
        var inForce = rules.level(judgement.accountClass()).orElse(assessed.level());
        return new ClassificationView(
                account,
                inForce.code(),
                inForce.label(),
                judgement.kind(),
                assessed.points(),
                assessed.rulesVersion(),
                judgement.contactDueOn(),
                potential.lastContactOn(),
                OverrideView.orNull(potential.override(), assessed.level()),
                assessed.why().stream().map(Why::of).toList(),
                assessed.moveUp().stream()
                        .map(step -> MoveUp.of(step, assessed.level()))
                        .toList(),
                potential.history());
    }

    /**
     * That a person decided, and not the rules.
     *
     * @param insteadOf the class that the rules alone would lead to
     * @param until the last day that it holds
     * @param by id of the person
     */
    public record OverrideView(String insteadOf, String reason, LocalDate until, UUID by, Instant at) {
        static @Nullable OverrideView orNull(@Nullable ClassOverride decided, ClassLevel byRules) {
            return decided == null
                    ? null
                    : new OverrideView(byRules.code(), decided.reason(), decided.until(), decided.by(), decided.at());
        }
    }

    /**
     * A rule that is met.
     *
     * @param rule its code
     */
    public record Why(String rule, Label label, int points) {

        static Why of(ClassRule rule) {
            return new Why(rule.code(), rule.label(), rule.points());
        }
    }

    /**
     * A rule that is not met yet.
     *
     * @param rule its code
     * @param now what is known instead; {@code null} when nothing is
     * @param wanted what would meet it
     * @param leadsTo the class that meeting this rule alone would lead to
     * @param enough whether that is another class than the present one
     */
    public record MoveUp(
            String rule, Label label, int points, @Nullable String now, String wanted, String leadsTo, boolean enough) {

        static MoveUp of(Assessment.Step step, ClassLevel present) {
            return new MoveUp(
                    step.rule().code(),
                    step.rule().label(),
                    step.rule().points(),
                    step.now(),
                    step.rule().wanted(),
                    step.leadsTo().code(),
                    !step.leadsTo().code().equals(present.code()));
        }
    }
}
