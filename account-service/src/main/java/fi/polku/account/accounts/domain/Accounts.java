package fi.polku.account.accounts.domain;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All accounts. Each key is held by one of them at most. */
public interface Accounts {

    /** The account as it stands. */
    Optional<Standing<Account>> find(AccountId id);

    /** The accounts that hold at least one of these keys. */
    List<Account> holding(Collection<AccountKey> keys);

    /** Some of the accounts that are wanted, in a stable order, after the given one. */
    Portion<Account> list(AccountsWanted wanted, int limit, @Nullable String after);

    /** Some accounts that were judged by older rules than these, in the order of their ids, after the given one. */
    List<AccountId> judgedBefore(long rulesVersion, int limit, @Nullable AccountId after);

    /** Some accounts that were never judged, those of a release that did not classify; in order, after the given one. */
    List<AccountId> neverJudged(int limit, @Nullable AccountId after);

    /** Some accounts that a person put in their class until an earlier day; in order, after the given one. */
    List<AccountId> overriddenUntilBefore(LocalDate day, int limit, @Nullable AccountId after);

    /**
     * Decides on the account as it stands and keeps what was decided together with its events, or nothing at all. The
     * decision is taken again when somebody else was faster. A key that only hints at the company is left to the account
     * that has it already.
     *
     * @param expectedVersion the version that the asker saw; {@code null} when any will do
     * @throws KeyHeldMeanwhile when another account has one of the keys that prove a company
     */
    Decided<Account> change(
            AccountId id,
            @Nullable Long expectedVersion,
            Function<Optional<Account>, Change<Account, AccountEvent>> decision);

    /** Decides as {@link #change} does where there is an account; where there is none, nothing happens. */
    Optional<Decided<Account>> changeIfThere(AccountId id, Function<Account, Change<Account, AccountEvent>> decision);

    /** Another account got one of the keys since they were looked up: matching again will find it. */
    final class KeyHeldMeanwhile extends RuntimeException {
        public KeyHeldMeanwhile(AccountId id, @Nullable Throwable cause) {
            super("Another account holds a key of account " + id.value(), cause);
        }
    }
}
