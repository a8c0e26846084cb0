package fi.polku.account.classes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final RuleSet RULES = RuleSetsInMemory.shippedRules();

    @Test
    void givesTheLowestClassToACompanyOfWhichNothingIsKnown() {
        var assessment = RULES.assess(facts(null, null, null, null, 0));

        assertThat(assessment.level().code()).isEqualTo("C3");
        assertThat(assessment.points()).isZero();
        assertThat(assessment.why()).isEmpty();
    }

    @Test
    void givesTheHighestClassToACompanyThatMeetsEveryRule() {
        var assessment = RULES.assess(facts("Technology", "finland", 2_448, "718620000", 49));

        assertThat(assessment.level().code()).isEqualTo("A1");
        assertThat(assessment.why()).hasSameSizeAs(RULES.rules());
        assertThat(assessment.moveUp()).isEmpty();
    }

    @Test
    void saysWhichRulesGaveThePoints() {
        var assessment = RULES.assess(facts("software", null, 60, null, 0));

        assertThat(assessment.points()).isEqualTo(40);
        assertThat(assessment.level().code()).isEqualTo("B3");
        assertThat(assessment.why())
                .extracting(ClassRule::code)
                .containsExactly("industry-fits", "employees-10", "employees-50");
    }

    @Test
    void saysWhatWouldMoveItUpTheNearestFirst() {
        var assessment = RULES.assess(facts("software", "Finland", 240, "3000000", 0));

        var nearest = assessment.moveUp().getFirst();
        assertThat(nearest.rule().code()).isEqualTo("employees-250");
        assertThat(nearest.rule().wanted()).isEqualTo("≥ 250");
        assertThat(nearest.now()).isEqualTo("240");
        assertThat(nearest.leadsTo().code()).isEqualTo("A3");
        assertThat(assessment.level().code()).isEqualTo("B1");
    }

    @Test
    void saysWhatIsNotKnownByLeavingItOut() {
        var unknown = RULES.assess(facts(null, null, null, null, 0)).moveUp().stream()
                .filter(step -> step.rule().fact() == Fact.INDUSTRY)
                .findFirst();

        assertThat(unknown).isPresent();
        assertThat(unknown.orElseThrow().now()).isNull();
        assertThat(unknown.orElseThrow().rule().wanted()).startsWith("technology, software");
    }

    @Test
    void leavesAnUpperBoundThatIsPassedAsFarAwayAsCanBe() {
        var small = new ClassRule("small", new Label("pieni", "small"), Fact.EMPLOYEES, null, null, big("9"), 5);

        assertThat(small.isMetBy(facts(null, null, 9, null, 0))).isTrue();
        assertThat(small.isMetBy(facts(null, null, 10, null, 0))).isFalse();
        assertThat(small.distance(facts(null, null, 10, null, 0))).isEqualTo(1);
        assertThat(small.wanted()).isEqualTo("≤ 9");
    }

    @Test
    void asksForContactAsOftenAsTheClassSays() {
        assertThat(RULES.contactEveryDays("A1")).isEqualTo(14);
        assertThat(RULES.contactEveryDays("gone")).isEqualTo(365);
    }

    private static Facts facts(
            @Nullable String industry,
            @Nullable String country,
            @Nullable Integer employees,
            @Nullable String revenue,
            int purchases) {
        return new Facts(industry, country, employees, revenue == null ? null : big(revenue), null, purchases);
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
