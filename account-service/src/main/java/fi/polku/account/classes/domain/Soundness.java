package fi.polku.account.classes.domain;

import fi.polku.account.domain.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that rules can be applied: that each company lands in one class, and each rule can be met. */
final class Soundness {

    private final List<Flaw> flaws = new ArrayList<>();

    private Soundness() {}

    /** @throws RulesRefused with everything that is wrong */
    static void check(RuleSet rules) {
        var soundness = new Soundness();
        soundness.checkClasses(rules.classes());
        soundness.checkRules(rules.rules());
        if (!soundness.flaws.isEmpty()) {
            throw new RulesRefused(soundness.flaws);
        }
    }

    private void checkClasses(List<ClassLevel> classes) {
        if (classes.isEmpty()) {
            flaw("classes", "there is none", "at least one class");
            return;
        }
        Set<String> codes = new HashSet<>();
        int above = Integer.MAX_VALUE;
        for (int i = 0; i < classes.size(); i++) {
            var level = classes.get(i);
            checkLevel("classes[%d]".formatted(i), level, above, codes);
            above = level.fromPoints();
        }
    }

    private void checkLevel(String field, ClassLevel level, int above, Set<String> codes) {
        if (!codes.add(level.code())) {
            flaw(field + ".code", "%s stands twice".formatted(level.code()), "each class once");
        }
        if (level.fromPoints() >= above) {
            flaw(field + ".fromPoints", "is not below that of the class above", "less than " + above);
        }
        if (level.contactEveryDays() < 1) {
            flaw(field + ".contactEveryDays", "is no number of days", "1 or more");
        }
    }

    private void checkRules(List<ClassRule> rules) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var field = "rules[%d]".formatted(i);
            if (!codes.add(rule.code())) {
                flaw(field + ".code", "%s stands twice".formatted(rule.code()), "each rule once");
            }
            switch (rule.fact().kind()) {
                case WORD -> checkWords(field, rule);
                case NUMBER -> checkBounds(field, rule);
            }
        }
    }

    private void checkWords(String field, ClassRule rule) {
        if (rule.oneOf() == null || rule.oneOf().isEmpty() || rule.atLeast() != null || rule.atMost() != null) {
            flaw(field, "asks a word in another way than by oneOf", "oneOf with at least one word, no bounds");
        }
    }

    private void checkBounds(String field, ClassRule rule) {
        if (rule.oneOf() != null || (rule.atLeast() == null && rule.atMost() == null)) {
            flaw(field, "asks a number in another way than by bounds", "atLeast, atMost or both, no oneOf");
        } else if (rule.atLeast() != null
                && rule.atMost() != null
                && rule.atLeast().compareTo(rule.atMost()) > 0) {
            flaw(field, "can be met by no number", "an atLeast that is not above atMost");
        }
    }

    private void flaw(String field, String message, String accepted) {
        flaws.add(new Flaw(field, message, accepted));
    }
}
