package fi.polku.account.classes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.domain.Flaw;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedRulesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final Label LABEL = new Label("selite", "label");
    private static final ClassLevel GOOD = new ClassLevel("A", LABEL, 10, 30);
    private static final ClassLevel REST = new ClassLevel("B", LABEL, 0, 90);

    private final RuleSet shipped = RuleSetsInMemory.shippedRules();

    @Test
    void beginsWithTheShippedRulesAsVersionOne() {
        var change = PublishedRules.beginWith(Optional.empty(), shipped, NOON);

        assertThat(change.events())
                .containsExactly(
                        new ClassesPublished(1, List.of("A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"), NOON));
        assertThat(PublishedRules.beginWith(Optional.of(change.after()), shipped, NOON)
                        .events())
                .isEmpty();
    }

    @Test
    void publishesOtherRulesAsTheNextVersion() {
        var standing = shipped.publishedAs(4, NOON);

        var change = PublishedRules.replace(standing, rules(List.of(GOOD, REST)), NOON);

        assertThat(change.after().version()).isEqualTo(5);
        assertThat(change.after().publishedAt()).isEqualTo(NOON);
        assertThat(change.events()).containsExactly(new ClassesPublished(5, List.of("A", "B"), NOON));
    }

    @Test
    void publishesNothingWhenNothingWouldBeDifferent() {
        var standing = shipped.publishedAs(4, NOON);

        assertThat(PublishedRules.replace(standing, shipped, NOON).events()).isEmpty();
    }

    @Test
    void refusesRulesWithoutClasses() {
        assertThat(flawsOf(rules(List.of()))).extracting(Flaw::field).containsExactly("classes");
    }

    @Test
    void refusesClassesThatCannotBeToldApart() {
        var sameAgain = new ClassLevel("A", LABEL, 10, 0);

        assertThat(flawsOf(rules(List.of(GOOD, sameAgain))))
                .extracting(Flaw::field)
                .containsExactly("classes[1].code", "classes[1].fromPoints", "classes[1].contactEveryDays");
    }

    @Test
    void refusesRulesThatCannotBeAppliedNamingAllOfThemAtOnce() {
        var wordByBounds = rule("a", Fact.INDUSTRY, null, "1", null);
        var wordByNothing = rule("b", Fact.COUNTRY, List.of(), null, null);
        var numberByWords = rule("c", Fact.EMPLOYEES, List.of("many"), null, null);
        var numberByNothing = rule("d", Fact.REVENUE, null, null, null);
        var metByNone = rule("e", Fact.PURCHASES, null, "3", "2");
        var twice = rule("e", Fact.PURCHASES, null, "3", "4");

        assertThat(flawsOf(rules(
                        List.of(GOOD, REST),
                        wordByBounds,
                        wordByNothing,
                        numberByWords,
                        numberByNothing,
                        metByNone,
                        twice)))
                .extracting(Flaw::field)
                .containsExactly("rules[0]", "rules[1]", "rules[2]", "rules[3]", "rules[4]", "rules[5].code");
    }

    @Test
    void shipsRulesThatCanBeAppliedInBothLanguages() {
        Soundness.check(shipped);

        assertThat(shipped.rules())
                .allSatisfy(rule -> assertThat(
                                List.of(rule.label().fi(), rule.label().en()))
                        .noneMatch(String::isBlank)
                        .doesNotHaveDuplicates());
    }

    private List<Flaw> flawsOf(RuleSet rules) {
        var refused = assertThatExceptionOfType(RulesRefused.class)
                .isThrownBy(() -> PublishedRules.replace(shipped, rules, NOON))
                .actual();
        assertThat(refused.code()).isEqualTo("unsound-rules");
        return refused.flaws();
    }

    private static RuleSet rules(List<ClassLevel> classes, ClassRule... rules) {
        return new RuleSet(0, null, classes, List.of(rules));
    }

    private static ClassRule rule(
            String code, Fact fact, @Nullable List<String> oneOf, @Nullable String atLeast, @Nullable String atMost) {
        return new ClassRule(code, LABEL, fact, oneOf, number(atLeast), number(atMost), 5);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
