package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountEvent;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKey;
import fi.polku.account.accounts.domain.AccountRefused;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.Matching;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out commands on accounts. */
@Component
public class AccountCommandHandler {

    /** Each time others take a key first there is one account more to match; a few times in a row are enough to give up. */
    private static final int ATTEMPTS = 10;

    private final Accounts accounts;
    private final Clock clock;

    AccountCommandHandler(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Carries out one command.
     *
     * @throws AccountRefused when it cannot be true of the company
     */
    public Decided<AccountView> handle(AccountCommand command) {
        return attempt(command, ATTEMPTS).map(AccountView::of);
    }

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
            case AccountCommand.Import row -> hear(row);
        };
    }

    private Decided<Account> open(AccountCommand.Open command) {
        refuseTaken(command.profile().businessId(), command.account());
        return accounts.change(
                command.account(),
                null,
                standing -> standing.map(Change::<Account, AccountEvent>none)
                        .orElseGet(() -> Account.open(command.account(), null, command.profile(), clock.instant())));
    }

    private Decided<Account> correct(AccountCommand.Correct command) {
        refuseTaken(command.profile().businessId(), command.account());
        return accounts.change(
                command.account(),
                command.seenVersion(),
                standing -> standing.orElseThrow().correct(command.profile(), clock.instant()));
    }

    private Decided<Account> hear(AccountCommand.Import row) {
        var said = row.said().under(parentOf(row));
        var account = new Matching(row.key(), said, accounts.holding(keysOf(row)))
                .match()
                .map(Account::id)
                .orElse(row.unlessKnown());
        return accounts.change(
                account,
                null,
                standing -> standing.map(known -> known.hear(row.key(), said, clock.instant()))
                        .orElseGet(() -> Account.open(account, row.key(), said, clock.instant())));
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
        if (businessId == null) {
            return;
        }
        accounts.holding(List.of(new AccountKey.Business(businessId))).stream()
                .filter(holder -> !holder.id().equals(account))
                .findFirst()
                .ifPresent(holder -> {
                    throw new AccountRefused.BusinessIdTaken(businessId, holder.id());
                });
    }

    private static Set<AccountKey> keysOf(AccountCommand.Import row) {
        var keys = new HashSet<>(row.said().keys());
        keys.add(new AccountKey.External(row.key()));
        return keys;
    }
}
