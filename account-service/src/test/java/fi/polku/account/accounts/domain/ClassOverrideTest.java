package fi.polku.account.accounts.domain;

import static fi.polku.account.accounts.domain.Companies.NOON;
import static fi.polku.account.accounts.domain.Companies.id;
import static fi.polku.account.accounts.domain.Companies.inIndustry;
import static fi.polku.account.accounts.domain.Companies.key;
import static fi.polku.account.accounts.domain.Companies.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.classes.domain.ClassLevel;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.classes.domain.RuleSetsInMemory;
import fi.polku.account.domain.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassOverrideTest {

    private static final RuleSet RULES = RuleSetsInMemory.shipped().recent();
    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);

    private final Account account = opened(1, key("crm", "1"), inIndustry("Acme", "software", 60))
            .classify(RULES, on(0))
            .after();

    @Test
    void putsTheCompanyInItsClassWhateverTheRulesSay() {
        var change = account.override(until("A1", TODAY.plusDays(9)), RULES, on(0), on(0));

        assertThat(change.events())
                .containsExactly(new AccountClassified(
                        id(1).value(), "A1", "B3", AccountKind.PROSPECT, 40, 1, TODAY.plusDays(14), NOON));
        assertThat(change.after().classify(RULES, on(9)).events()).isEmpty();
        assertThat(change.after()
                        .override(until("A1", TODAY.plusDays(9)), RULES, on(0), on(0))
                        .events())
                .isEmpty();
    }

    @Test
    void keepsTheCompanyWhereItIsWhateverTheRulesSayLater() {
        var kept = account.override(until("B3", TODAY.plusDays(9)), RULES, on(0), on(0));

        assertThat(kept.events()).hasSize(1);
        var grown = kept.after().correct(inIndustry("Acme", "software", 300), NOON);
        assertThat(grown.after().classify(RULES, on(1)).after().potential().judgement())
                .satisfies(judgement -> {
                    assertThat(judgement.accountClass()).isEqualTo("B3");
                    assertThat(judgement.points()).isEqualTo(50);
                });
    }

    @Test
    void endsWithItsLastDayOrWhenItIsTakenBack() {
        var overridden = account.override(until("A1", TODAY.plusDays(9)), RULES, on(0), on(0))
                .after();

        var ended = overridden.classify(RULES, on(10)).after();
        var takenBack = overridden.override(null, RULES, on(1), on(1)).after();

        assertThat(ended.potential().judgement().accountClass()).isEqualTo("B3");
        assertThat(ended.potential().override()).isNull();
        assertThat(takenBack.potential().judgement().accountClass()).isEqualTo("B3");
        assertThat(takenBack.override(null, RULES, on(1), on(1)).events()).isEmpty();
    }

    @Test
    void endsWhenTheRulesKnowItsClassNoMore() {
        var overridden = account.override(until("A1", TODAY.plusDays(9)), RULES, on(0), on(0))
                .after();
        var others = new RuleSet(
                2,
                null,
                RULES.classes().stream()
                        .filter(level -> !level.code().equals("A1"))
                        .toList(),
                RULES.rules());

        var judged = overridden.classify(others, on(1)).after();

        assertThat(judged.potential().judgement().accountClass()).isEqualTo("B3");
        assertThat(judged.potential().override()).isNull();
    }

    @Test
    void refusesAClassThatTheRulesDoNotKnow() {
        assertThatExceptionOfType(AccountRefused.UnknownClass.class)
                .isThrownBy(() -> account.override(until("D1", TODAY), RULES, on(0), on(0)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("unknown-class");
                    assertThat(refused.flaws().getFirst().accepted())
                            .contains(RULES.classes().stream()
                                    .map(ClassLevel::code)
                                    .toList()
                                    .toArray(String[]::new));
                });
    }

    @Test
    void refusesALastDayThatIsOver() {
        assertThatExceptionOfType(AccountRefused.DayPast.class)
                .isThrownBy(() -> account.override(until("A1", TODAY.minusDays(1)), RULES, on(0), on(0)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("day-past"));
    }

    @Test
    void refusesALastDayThatIsOverByNowThoughItWasDecidedBeforeThat() {
        assertThatExceptionOfType(AccountRefused.DayPast.class)
                .isThrownBy(() -> account.override(until("A1", TODAY.plusDays(1)), RULES, on(0), on(2)))
                .satisfies(refused -> assertThat(refused.flaws().getFirst().accepted())
                        .contains(TODAY.plusDays(2).toString()));
    }

    private static ClassOverride until(String accountClass, LocalDate day) {
        return new ClassOverride(accountClass, "they build a second plant", new UUID(7, 7), day, NOON);
    }

    private static Moment on(int day) {
        return new Moment(NOON.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    }
}
