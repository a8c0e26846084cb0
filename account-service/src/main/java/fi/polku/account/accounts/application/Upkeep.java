package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKey;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.LeadCompanies;
import fi.polku.account.accounts.domain.PurchaseCounts;
import fi.polku.account.accounts.domain.Source;
import fi.polku.account.classes.domain.RuleSets;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps accounts in step with what happens elsewhere: purchases, contacts, new rules. */
@Component
public class Upkeep {

    /** The name under which leads are records of a company. */
    public static final String LEADS = Source.LEADS;

    private final Accounts accounts;
    private final ClassifiedChanges changes;
    private final PurchaseCounts purchases;
    private final LeadCompanies leadCompanies;
    private final RuleSets ruleSets;
    private final ZoneId zone;

    Upkeep(
            Accounts accounts,
            ClassifiedChanges changes,
            PurchaseCounts purchases,
            LeadCompanies leadCompanies,
            RuleSets ruleSets,
            ZoneId zone) {
        this.accounts = accounts;
        this.changes = changes;
        this.purchases = purchases;
        this.leadCompanies = leadCompanies;
        this.ruleSets = ruleSets;
        this.zone = zone;
    }

    /** Judges the account anew by all that is known; an account that is not known is left alone. */
    public void judge(AccountId id, Instant at) {
        var bought = purchases.of(id);
        changes.changeIfThere(id, at, account -> Change.none(account.withPurchases(bought)));
    }

    /** We reached the company of this account. */
    public void noteContact(AccountId id, Instant at) {
        var rules = ruleSets.recent();
        var moment = new Moment(at, zone);
        changes.changeIfThere(
                id, at, account -> account.classify(rules, moment).then(judged -> judged.contacted(rules, moment)));
    }

    /** We reached the company that this lead is about. */
    public void noteContactOfLead(UUID lead, Instant at) {
        companyOf(lead).ifPresent(account -> noteContact(account, at));
    }

    /** The lead is about this company, as of this version of the lead. */
    public void noteLead(UUID lead, AccountId account, long version) {
        leadCompanies.note(lead, account, version);
    }

    private Optional<AccountId> companyOf(UUID lead) {
        return leadCompanies
                .of(lead)
                .or(() ->
                        accounts
                                .holding(List.of(new AccountKey.External(new ExternalKey(LEADS, lead.toString()))))
                                .stream()
                                .map(Account::id)
                                .findFirst());
    }
}
