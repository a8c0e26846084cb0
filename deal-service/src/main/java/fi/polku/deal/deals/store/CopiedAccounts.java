package fi.polku.deal.deals.store;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.store.Recent;
import fi.polku.platform.service.document.Copies;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as copies, each beside the other ids under which it is mentioned. */
@Repository
class CopiedAccounts implements KnownAccounts {

    private final Copies<AccountCopy> copies;
    private final Copies<AccountClassCopy> classes;
    private final Copies<AliasCopy> aliases;
    private final Recent<UUID, Customer> recent = new Recent<>(this::current);

    CopiedAccounts(Copies<AccountCopy> copies, Copies<AccountClassCopy> classes, Copies<AliasCopy> aliases) {
        this.copies = copies;
        this.classes = classes;
        this.aliases = aliases;
    }

    @Override
    public Optional<Customer> behind(UUID reference) {
        return recent.find(reference);
    }

    @Override
    public Optional<Customer> latest(UUID accountId) {
        return current(accountId);
    }

    /** The aliases first: whoever sees the account in its new version can find it under each of them. */
    @Override
    public void note(KnownAccount account, long version) {
        UUID accountId = account.accountId();
        for (UUID reference : account.references()) {
            aliases.put(reference.toString(), version, new AliasCopy(accountId));
            recent.forget(reference);
        }
        copies.put(accountId.toString(), version, new AccountCopy());
        recent.forget(accountId);
    }

    @Override
    public void noteClass(UUID accountId, String accountClass, long version) {
        classes.put(accountId.toString(), version, new AccountClassCopy(accountClass));
        recent.forget(accountId);
    }

    private Optional<Customer> current(UUID reference) {
        return customer(reference)
                .or(() -> aliases.find(reference.toString()).flatMap(alias -> customer(alias.accountId())));
    }

    private Optional<Customer> customer(UUID accountId) {
        return copies.find(accountId.toString()).map(copy -> new Customer(accountId, classOf(accountId)));
    }

    private @Nullable String classOf(UUID accountId) {
        return classes.find(accountId.toString())
                .map(AccountClassCopy::accountClass)
                .orElse(null);
    }
}
