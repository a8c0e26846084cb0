package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.AccountsWanted;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which companies are known. */
@Component
public class AccountList {

    private final Accounts accounts;

    AccountList(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account with this id. */
    public Optional<Standing<AccountView>> find(AccountId id) {
        return accounts.find(id).map(standing -> standing.map(AccountView::of));
    }

    /** Some of the accounts that are wanted, in a stable order, after the given one. */
    public Portion<AccountView> list(AccountsWanted wanted, int limit, @Nullable String after) {
        return accounts.list(wanted, limit, after).map(AccountView::of);
    }
}
