package fi.polku.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param name says the rule as a sentence in camel case, for example {@code domainStandsAlone}
 * @param rule finds who breaks it; a rule that finds nobody it could apply to is broken itself
 */
public record HouseRule(String name, ArchRule rule) {

    static HouseRule of(String name, ArchRule rule) {
        return new HouseRule(name, rule.allowEmptyShould(false));
    }

    /**
     * Holds the classes against the rule.
     *
     * @throws AssertionError naming every place that breaks it
     */
    public void check(JavaClasses classes) {
        rule.check(classes);
    }
}
