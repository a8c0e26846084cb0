package fi.polku.account.accounts.application;

import static fi.polku.account.accounts.domain.Companies.FINLAND;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountEvent;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKey;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.AccountsWanted;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import fi.polku.platform.service.document.StaleVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Accounts as a map; somebody else may be let in between looking up and deciding. */
public final class AccountsInMemory implements Accounts {

    private static final Comparator<AccountId> BY_ID = Comparator.comparing(AccountId::value);

    final List<AccountEvent> published = new ArrayList<>();
    private final Map<AccountId, Standing<Account>> standing = new LinkedHashMap<>();
    private Runnable beforeNextChange = () -> {};

    void beforeNextChange(Runnable intrusion) {
        beforeNextChange = intrusion;
    }

    @Override
    public Optional<Standing<Account>> find(AccountId id) {
        return Optional.ofNullable(standing.get(id));
    }

    @Override
    public List<Account> holding(Collection<AccountKey> keys) {
        var texts = keys.stream().map(AccountKey::text).toList();
        return standing.values().stream()
                .map(Standing::what)
                .filter(account ->
                        account.keys(FINLAND).stream().map(AccountKey::text).anyMatch(texts::contains))
                .toList();
    }

    @Override
    public Portion<Account> list(AccountsWanted wanted, int limit, @Nullable String after) {
        return new Portion<>(List.copyOf(standing.values()), null);
    }

    @Override
    public List<AccountId> judgedBefore(long rulesVersion, int limit, @Nullable AccountId after) {
        return idsOf(
                account -> {
                    var judgement = account.potential().current();
                    return judgement != null && judgement.rulesVersion() < rulesVersion;
                },
                after);
    }

    @Override
    public List<AccountId> neverJudged(int limit, @Nullable AccountId after) {
        return idsOf(account -> account.potential().current() == null, after);
    }

    @Override
    public List<AccountId> overriddenUntilBefore(LocalDate day, int limit, @Nullable AccountId after) {
        return idsOf(
                account -> {
                    var override = account.potential().override();
                    return override != null && override.until().isBefore(day);
                },
                after);
    }

    @Override
    public Decided<Account> change(
            AccountId id,
            @Nullable Long expectedVersion,
            Function<Optional<Account>, Change<Account, AccountEvent>> decision) {
        var intrusion = beforeNextChange;
        beforeNextChange = () -> {};
        intrusion.run();
        var before = find(id);
        refuseStale(expectedVersion, before.map(Standing::version).orElse(0L));
        var change = decision.apply(before.map(Standing::what));
        refuseHeldKeys(change.after());
        published.addAll(change.events());
        var after = new Standing<>(
                change.after(),
                before.map(Standing::version).orElse(0L) + change.events().size());
        standing.put(id, after);
        return new Decided<>(after, effect(before.isPresent(), change));
    }

    @Override
    public Optional<Decided<Account>> changeIfThere(
            AccountId id, Function<Account, Change<Account, AccountEvent>> decision) {
        return find(id).map(_ -> change(id, null, standing -> decision.apply(standing.orElseThrow())));
    }

    private List<AccountId> idsOf(Predicate<Account> condition, @Nullable AccountId after) {
        return standing.values().stream()
                .map(Standing::what)
                .filter(condition)
                .map(Account::id)
                .sorted(BY_ID)
                .filter(id -> after == null || BY_ID.compare(id, after) > 0)
                .toList();
    }

    private void refuseHeldKeys(Account account) {
        var proofs = account.keys(FINLAND).stream().filter(AccountKey::proves).toList();
        if (holding(proofs).stream().anyMatch(holder -> !holder.id().equals(account.id()))) {
            throw new KeyHeldMeanwhile(account.id(), null);
        }
    }

    private static Decided.Effect effect(boolean existed, Change<Account, AccountEvent> change) {
        if (!existed) {
            return Decided.Effect.CREATED;
        }
        return change.events().isEmpty() ? Decided.Effect.UNCHANGED : Decided.Effect.UPDATED;
    }

    private static void refuseStale(@Nullable Long expected, long actual) {
        if (expected != null && expected != actual) {
            throw new StaleVersion(expected, actual);
        }
    }
}
