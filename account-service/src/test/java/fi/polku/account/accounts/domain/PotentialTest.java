package fi.polku.account.accounts.domain;

import static fi.polku.account.accounts.domain.Companies.NOKIA_ID;
import static fi.polku.account.accounts.domain.Companies.NOON;
import static fi.polku.account.accounts.domain.Companies.OTHER_ID;
import static fi.polku.account.accounts.domain.Companies.id;
import static fi.polku.account.accounts.domain.Companies.inIndustry;
import static fi.polku.account.accounts.domain.Companies.key;
import static fi.polku.account.accounts.domain.Companies.named;
import static fi.polku.account.accounts.domain.Companies.opened;
import static fi.polku.account.accounts.domain.Companies.profile;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.classes.domain.ClassLevel;
import fi.polku.account.classes.domain.Facts;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.classes.domain.RuleSetsInMemory;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PotentialTest {

    private static final ExternalKey IN_CRM = key("crm", "1");
    private static final ExternalKey LEAD = key("polku.lead", "lead-1");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final UUID ANNA = new UUID(1, 1);
    private static final RuleSet RULES = RuleSetsInMemory.shipped().recent();

    @Test
    void isClassifiedByWhatIsKnownOfIt() {
        var change = opened(1, IN_CRM, inIndustry("Acme", "software", 60)).classify(RULES, on(0));

        assertThat(change.events())
                .containsExactly(new AccountClassified(
                        id(1).value(), "B3", null, AccountKind.PROSPECT, 40, 1, TODAY.plusDays(90), at(0)));
        assertThat(change.events().getFirst().type()).isEqualTo("polku.account.classified.v1");
    }

    @Test
    void saysNothingWhileItsClassStays() {
        var account = classified("software", 60);

        assertThat(account.classify(RULES, on(9)).events()).isEmpty();
    }

    @Test
    void isInAnotherClassWhenOtherThingsAreKnown() {
        var grown = classified("software", 60)
                .correct(inIndustry("Acme", "software", 300), at(3))
                .then(account -> account.classify(RULES, on(3)));

        assertThat(grown.events())
                .last()
                .isEqualTo(new AccountClassified(
                        id(1).value(), "B2", "B3", AccountKind.PROSPECT, 50, 1, TODAY.plusDays(60), at(3)));
        assertThat(grown.after().potential().history())
                .extracting(ClassStep::accountClass)
                .containsExactly("B2", "B3");
    }

    @Test
    void isACustomerFromItsFirstPurchaseOnAndAProspectWhenThatIsCancelled() {
        var customer = classified("software", 60).withPurchases(1).classify(RULES, on(3));
        var prospect = customer.after().withPurchases(0).classify(RULES, on(4));

        assertThat(customer.after().potential().judgement().kind()).isEqualTo(AccountKind.CUSTOMER);
        assertThat(customer.after().potential().judgement().points()).isEqualTo(50);
        assertThat(prospect.after().potential().judgement().kind()).isEqualTo(AccountKind.PROSPECT);
        assertThat(prospect.after().potential().history()).hasSize(3);
    }

    @Test
    void saysNothingOfAPurchaseThatChangesNothing() {
        var customer = classified("software", 60)
                .withPurchases(1)
                .classify(RULES, on(3))
                .after();

        assertThat(customer.withPurchases(2).classify(RULES, on(4)).events()).isEmpty();
    }

    @Test
    void isJudgedAnewByNewRulesThoughItsClassStays() {
        var next = new RuleSet(2, at(5), RULES.classes(), RULES.rules());

        var change = classified("software", 60).classify(next, on(5));

        assertThat(change.events()).singleElement().isInstanceOfSatisfying(AccountClassified.class, event -> {
            assertThat(event.rulesVersion()).isEqualTo(2);
            assertThat(event.previousClass()).isEqualTo(event.accountClass());
        });
        assertThat(change.after().potential().history()).hasSize(1);
    }

    @Test
    void owesTheNextContactLaterOnceItWasReached() {
        var change = classified("software", 60).contacted(RULES, on(10));

        assertThat(change.events())
                .containsExactly(new ContactDueMoved(id(1).value(), TODAY.plusDays(10), TODAY.plusDays(100), at(10)));
        assertThat(change.events().getFirst().type()).isEqualTo("polku.account.contact-due-moved.v1");
        assertThat(change.after().contacted(RULES, on(10)).events()).isEmpty();
        assertThat(change.after().contacted(RULES, on(4)).events())
                .as("told late")
                .isEmpty();
    }

    @Test
    void owesTheNextContactByItsNewClassFromTheLastContactOn() {
        var reached = classified("software", 60).contacted(RULES, on(10)).after();

        var change = reached.withPurchases(1).classify(RULES, on(20));

        assertThat(change.after().potential().judgement().contactDueOn()).isEqualTo(TODAY.plusDays(70));
    }

    @Test
    void fallsBackOnTheLowestClassWhenARuleSetHasNoPlaceForItsPoints() {
        var high = new RuleSet(
                2, at(0), List.of(new ClassLevel("A", RULES.classes().getFirst().label(), 1000, 30)), RULES.rules());

        assertThat(high.assess(new Facts(null, null, null, null, null, 0))
                        .level()
                        .code())
                .isEqualTo("A");
    }

    @Test
    void countsWhatWasToldSinceOthersHeardTheWholeCompany() {
        var account = classified("software", 60).contacted(RULES, on(1)).after();

        assertThat(account.asides()).isEqualTo(2);
        assertThat(account.correct(named("Acme Group"), at(2)).after().asides()).isZero();
    }

    @Test
    void hasAnOwnerWhoIsToldWithTheWholeCompany() {
        var change = classified("software", 60).ownedBy(ANNA, at(1));

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        AccountChanged.class,
                        event -> assertThat(event.ownerId()).isEqualTo(ANNA));
        assertThat(change.after().ownedBy(ANNA, at(2)).events()).isEmpty();
        assertThat(change.after().ownedBy(null, at(2)).after().owner()).isNull();
    }

    @Test
    void learnsFromALeadOnlyWhatIsNotKnown() {
        var account = opened(1, IN_CRM, inIndustry("Acme", "tech", null));

        var change = account.learn(LEAD, inIndustry("ACME Oy", "software", 14), NOON);

        assertThat(change.after().profile()).isEqualTo(inIndustry("Acme", "tech", 14));
        assertThat(change.after().isKnownAs(LEAD)).isTrue();
        assertThat(change.after()
                        .learn(LEAD, inIndustry("ACME Oy", "x", 15), NOON)
                        .after()
                        .profile())
                .isEqualTo(inIndustry("Acme", "tech", 14));
    }

    @Test
    void keepsTheCompanyOfALeadThatNamesAnotherBusinessIdLater() {
        var account = opened(1, IN_CRM, profile("Acme", NOKIA_ID, null, null))
                .learn(LEAD, named("Acme"), NOON)
                .after();

        var change = account.learn(LEAD, profile("Acme", OTHER_ID, null, null), NOON);

        assertThat(change.after().profile().businessId()).isEqualTo(NOKIA_ID);
        assertThat(change.after().isKnownAs(LEAD)).isTrue();
    }

    @Test
    void isAsALeadSaysAsLongAsNobodyElseSaysAnything() {
        var account = opened(1, LEAD, named("Acmee"));

        assertThat(account.learn(LEAD, named("Acme"), NOON).after().profile()).isEqualTo(named("Acme"));
    }

    private static Account classified(String industry, int employees) {
        return opened(1, IN_CRM, inIndustry("Acme", industry, employees))
                .classify(RULES, on(0))
                .after();
    }

    private static Moment on(int days) {
        return new Moment(at(days), ZoneOffset.UTC);
    }

    private static Instant at(int days) {
        return NOON.plus(Duration.ofDays(days));
    }
}
