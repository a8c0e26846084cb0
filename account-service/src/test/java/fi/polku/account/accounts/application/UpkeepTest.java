package fi.polku.account.accounts.application;

import static fi.polku.account.accounts.domain.Companies.FINLAND;
import static fi.polku.account.accounts.domain.Companies.NOON;
import static fi.polku.account.accounts.domain.Companies.id;
import static fi.polku.account.accounts.domain.Companies.inIndustry;
import static fi.polku.account.accounts.domain.Companies.key;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountClassified;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKind;
import fi.polku.account.accounts.domain.ClassOverride;
import fi.polku.account.accounts.domain.ContactDueMoved;
import fi.polku.account.accounts.domain.Judgement;
import fi.polku.account.accounts.domain.LeadCompanies;
import fi.polku.account.classes.domain.PublishedRules;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.classes.domain.RuleSetsInMemory;
import fi.polku.account.team.application.TeamInMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final UUID LEAD = new UUID(4, 1);

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final RuleSetsInMemory ruleSets = RuleSetsInMemory.shipped();
    private final ClassifiedChanges changes = new ClassifiedChanges(accounts, ruleSets, ZoneOffset.UTC);
    private final Map<AccountId, Integer> bought = new HashMap<>();
    private final Set<AccountId> poisoned = new HashSet<>();
    private final Upkeep upkeep =
            new Upkeep(accounts, changes, this::purchasesOf, new LeadsInMemory(), ruleSets, ZoneOffset.UTC);

    @BeforeEach
    void knowACompany() {
        new AccountCommandHandler(accounts, changes, new TeamInMemory(), FINLAND, CLOCK)
                .handle(new AccountCommand.Learn(
                        id(1), key("polku.lead", LEAD.toString()), inIndustry("Acme", "software", 60), NOON));
        accounts.published.clear();
    }

    @Test
    void judgesByThePurchasesThatStand() {
        bought.put(id(1), 3);

        upkeep.judge(id(1), NOON.plusSeconds(9));

        assertThat(judgement().kind()).isEqualTo(AccountKind.CUSTOMER);
        assertThat(judgement().points()).isEqualTo(55);
        assertThat(accounts.published)
                .singleElement()
                .isInstanceOfSatisfying(
                        AccountClassified.class,
                        event -> assertThat(event.occurredAt()).isEqualTo(NOON.plusSeconds(9)));
    }

    @Test
    void leavesCompaniesAloneThatAreNotKnown() {
        upkeep.judge(id(2), NOON);
        upkeep.noteContact(id(2), NOON);
        upkeep.noteContactOfLead(new UUID(4, 2), NOON);

        assertThat(accounts.published).isEmpty();
    }

    @Test
    void notesAContactOfALeadThatToldOfTheCompany() {
        upkeep.noteContactOfLead(LEAD, NOON.plus(Duration.ofDays(3)));

        assertThat(accounts.published).singleElement().isInstanceOf(ContactDueMoved.class);
    }

    @Test
    void notesAContactOfALeadThatIsAboutTheCompany() {
        upkeep.noteLead(new UUID(4, 3), id(1), 2);

        upkeep.noteContactOfLead(new UUID(4, 3), NOON.plus(Duration.ofDays(3)));

        assertThat(accounts.published).singleElement().isInstanceOf(ContactDueMoved.class);
    }

    @Test
    void judgesAllAccountsByNewRulesOnce() {
        var reclassification = new Reclassification(accounts, upkeep, ruleSets, CLOCK, ZoneOffset.UTC);
        assertThat(reclassification.run()).isZero();

        publishOtherRules();

        assertThat(reclassification.run()).isEqualTo(1);
        assertThat(judgement().rulesVersion()).isEqualTo(2);
        assertThat(judgement().accountClass()).isEqualTo("A1");
        assertThat(reclassification.run()).isZero();
    }

    @Test
    void judgesAccountsOfAReleaseThatDidNotClassify() {
        accounts.change(id(5), null, none -> Account.open(id(5), null, inIndustry("Old", "retail", 5), NOON));

        assertThat(new Reclassification(accounts, upkeep, ruleSets, CLOCK, ZoneOffset.UTC).run())
                .isEqualTo(1);
        assertThat(accounts.neverJudged(10, null)).isEmpty();
    }

    @Test
    void letsTheRulesDecideAgainWhenTheLastDayOfAPersonsDecisionIsOver() {
        var today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
        changes.override(id(1), 2, new ClassOverride("A1", "they grow", new UUID(7, 7), today, NOON), NOON, NOON);
        assertThat(new Reclassification(accounts, upkeep, ruleSets, CLOCK, ZoneOffset.UTC).run())
                .isZero();
        assertThat(judgement().accountClass()).isEqualTo("A1");

        var tomorrow = Clock.offset(CLOCK, Duration.ofDays(1));
        var reclassification = new Reclassification(accounts, upkeep, ruleSets, tomorrow, ZoneOffset.UTC);

        assertThat(reclassification.run()).isEqualTo(1);
        assertThat(judgement().accountClass()).isEqualTo("B3");
        assertThat(reclassification.run()).isZero();
    }

    @Test
    void leavesAnAccountThatFailsForLaterAndJudgesTheOthers() {
        for (int number : new int[] {5, 6}) {
            accounts.change(
                    id(number), null, none -> Account.open(id(number), null, inIndustry("Old", "retail", 5), NOON));
        }
        poisoned.add(id(5));
        var reclassification = new Reclassification(accounts, upkeep, ruleSets, CLOCK, ZoneOffset.UTC);
        publishOtherRules();
        poisoned.add(id(1));

        assertThat(reclassification.run()).isEqualTo(1);
        assertThat(accounts.neverJudged(10, null)).containsExactly(id(5));

        poisoned.clear();
        assertThat(reclassification.run()).isEqualTo(2);
        assertThat(reclassification.run()).isZero();
    }

    private int purchasesOf(AccountId account) {
        if (poisoned.contains(account)) {
            throw new IllegalStateException("this one never works");
        }
        return bought.getOrDefault(account, 0);
    }

    private void publishOtherRules() {
        var shipped = RuleSetsInMemory.shippedRules();
        var onlyTheBest = new RuleSet(0, null, shipped.classes().subList(0, 1), shipped.rules());
        ruleSets.change(null, standing -> PublishedRules.replace(standing.orElseThrow(), onlyTheBest, NOON));
    }

    private Judgement judgement() {
        return Objects.requireNonNull(
                accounts.find(id(1)).orElseThrow().what().potential().current());
    }

    private static final class LeadsInMemory implements LeadCompanies {

        private final Map<UUID, AccountId> companies = new HashMap<>();

        @Override
        public Optional<AccountId> of(UUID lead) {
            return Optional.ofNullable(companies.get(lead));
        }

        @Override
        public void note(UUID lead, AccountId account, long version) {
            companies.put(lead, account);
        }
    }
}
