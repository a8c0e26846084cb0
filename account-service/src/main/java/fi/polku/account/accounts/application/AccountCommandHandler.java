package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountEvent;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKey;
import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.accounts.domain.AccountRefused;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.ClassOverride;
import fi.polku.account.accounts.domain.Country;
import fi.polku.account.accounts.domain.Matching;
import fi.polku.account.accounts.domain.WebDomain;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Occurrence;
import fi.polku.account.team.domain.Team;
import fi.polku.account.team.domain.UnknownPerson;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out commands on accounts. */
@Component
public class AccountCommandHandler {

    /** Each time others take a key first there is one account more to match; a few times in a row are enough to give up. */
    private static final int ATTEMPTS = 10;

    private final Accounts accounts;
    private final ClassifiedChanges changes;
    private final Team team;
    private final Country home;
    private final Clock clock;

    AccountCommandHandler(Accounts accounts, ClassifiedChanges changes, Team team, Country home, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.team = team;
        this.home = home;
        this.clock = clock;
    }

    /**
     * Carries out one command.
     *
     * @throws AccountRefused when it cannot be true of the company
     * @throws UnknownPerson when it names a person that the team directory does not
     */
    public Decided<AccountView> handle(AccountCommand command) {
        return attempt(command, ATTEMPTS).map(AccountView::of);
    }

    /**
     * Hears what a record of another system says.
     *
     * @throws AccountRefused when it cannot be true of the company
     */
    public Heard hear(AccountCommand.Import row) {
        var decided = attempt(row, ATTEMPTS);
        var standing = decided.standing();
        return new Heard(
                standing.what().id().value(),
                standing.version() - standing.what().asides(),
                decided.effect());
    }

    /**
     * What came of a record.
     *
     * @param account the one that it is about
     * @param toldVersion the version in which others were told the whole account last: who has that knows all of the record
     */
    public record Heard(UUID account, long toldVersion, Decided.Effect effect) {}

    private Decided<Account> attempt(AccountCommand command, int attempts) {
        try {
            return carryOut(command);
        } catch (Accounts.KeyHeldMeanwhile e) {
            if (attempts == 1) {
                throw e;
            }
            return attempt(command, attempts - 1);
        }
    }

    private Decided<Account> carryOut(AccountCommand command) {
        return switch (command) {
            case AccountCommand.Open open -> open(open);
            case AccountCommand.Correct correct -> correct(correct);
            case AccountCommand.Entrust entrust -> entrust(entrust);
            case AccountCommand.PutInClass decision -> putInClass(decision);
            case AccountCommand.LeaveToRules(var account, var seenVersion) -> leaveToRules(account, seenVersion);
            case AccountCommand.Import row -> take(row);
            case AccountCommand.Learn lead -> learn(lead);
        };
    }

    private Decided<Account> open(AccountCommand.Open command) {
        var at = Occurrence.at(command.occurredAt(), clock.instant());
        refuseTaken(command.profile().businessId(), command.account());
        refuseTaken(command.profile().domain(), command.account());
        return changes.change(
                command.account(),
                null,
                at,
                standing -> standing.map(Change::<Account, AccountEvent>none)
                        .orElseGet(() -> Account.open(command.account(), null, command.profile(), at)));
    }

    private Decided<Account> correct(AccountCommand.Correct command) {
        var at = Occurrence.at(command.occurredAt(), clock.instant());
        refuseTaken(command.profile().businessId(), command.account());
        return changes.change(
                command.account(),
                command.seenVersion(),
                at,
                standing -> standing.orElseThrow().correct(command.profile(), at));
    }

    private Decided<Account> entrust(AccountCommand.Entrust command) {
        var at = Occurrence.at(command.occurredAt(), clock.instant());
        if (command.owner() != null) {
            team.active("owner", command.owner());
        }
        return changes.change(
                command.account(),
                command.seenVersion(),
                at,
                standing -> standing.orElseThrow().ownedBy(command.owner(), at));
    }

    private Decided<Account> putInClass(AccountCommand.PutInClass command) {
        var now = clock.instant();
        var at = Occurrence.at(command.occurredAt(), now);
        var by = team.active("by", command.by()).personId();
        var decided = new ClassOverride(command.accountClass(), command.reason(), by, command.until(), at);
        return changes.override(command.account(), command.seenVersion(), decided, at, now);
    }

    private Decided<Account> leaveToRules(AccountId account, long seenVersion) {
        var now = clock.instant();
        return changes.override(account, seenVersion, null, now, now);
    }

    private Decided<Account> take(AccountCommand.Import row) {
        var said = row.said().under(parentOf(row));
        var at = clock.instant();
        var account = new Matching(row.key(), said, accounts.holding(keysOf(row.key(), row.said())), home)
                .match()
                .map(Account::id)
                .orElse(row.unlessKnown());
        return changes.change(
                account,
                null,
                at,
                standing -> standing.map(known -> known.hear(row.key(), said, at))
                        .orElseGet(() -> Account.open(account, row.key(), said, at)));
    }

    private Decided<Account> learn(AccountCommand.Learn lead) {
        var matching = new Matching(lead.key(), lead.said(), accounts.holding(keysOf(lead.key(), lead.said())), home);
        var said = matching.withoutOthersBusinessId();
        var account = matching.matchLead().map(Account::id).orElse(lead.unlessKnown());
        return changes.change(
                account,
                null,
                lead.occurredAt(),
                standing -> standing.map(known -> known.learn(lead.key(), said, lead.occurredAt()))
                        .orElseGet(() -> Account.open(account, lead.key(), said, lead.occurredAt())));
    }

    private @Nullable AccountId parentOf(AccountCommand.Import row) {
        var parent = row.parent();
        if (parent == null) {
            return null;
        }
        return accounts.holding(List.of(new AccountKey.External(parent.key()))).stream()
                .map(Account::id)
                .findFirst()
                .orElse(parent.unlessKnown());
    }

    private void refuseTaken(@Nullable BusinessId businessId, AccountId account) {
        if (businessId != null) {
            holder(new AccountKey.Business(businessId), account).ifPresent(holder -> {
                throw new AccountRefused.BusinessIdTaken(businessId, holder);
            });
        }
    }

    private void refuseTaken(@Nullable WebDomain domain, AccountId account) {
        if (domain != null && domain.namesOneCompany()) {
            holder(new AccountKey.Domain(domain), account).ifPresent(holder -> {
                throw new AccountRefused.DomainTaken(domain, holder);
            });
        }
    }

    private Optional<Account> holder(AccountKey key, AccountId otherThan) {
        return accounts.holding(List.of(key)).stream()
                .filter(account -> !account.id().equals(otherThan))
                .findFirst();
    }

    private Set<AccountKey> keysOf(ExternalKey key, AccountProfile said) {
        var keys = new HashSet<>(said.keys(home));
        keys.add(new AccountKey.External(key));
        return keys;
    }
}
