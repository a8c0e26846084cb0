package fi.polku.lead.leads.store;

import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.store.CopiesOfOthers.AccountCopy;
import fi.polku.lead.leads.store.CopiesOfOthers.ClassCopy;
import fi.polku.platform.service.document.Copies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Accounts known by copies of what account-service announced. */
@Repository
class CopiedAccounts implements KnownAccounts {

    private final Copies<AccountCopy> copies;
    private final Copies<ClassCopy> classes;

    CopiedAccounts(Copies<AccountCopy> copies, Copies<ClassCopy> classes) {
        this.copies = copies;
        this.classes = classes;
    }

    @Override
    public Optional<UUID> behind(UUID reference) {
        return copies.find(reference.toString()).map(AccountCopy::accountId);
    }

    @Override
    public Optional<UUID> ownerOf(UUID accountId) {
        return copies.find(accountId.toString()).map(AccountCopy::ownerId);
    }

    /** The account's own id comes last: once that is known, its other names are. */
    @Override
    public void note(KnownAccount account, long version) {
        var copy = new AccountCopy(account.id(), account.ownerId());
        account.references().stream()
                .filter(reference -> !reference.equals(account.id()))
                .forEach(reference -> copies.put(reference.toString(), version, copy));
        copies.put(account.id().toString(), version, copy);
    }

    @Override
    public Optional<String> classOf(UUID accountId) {
        return classes.find(accountId.toString()).map(ClassCopy::accountClass);
    }

    @Override
    public void noteClass(UUID accountId, String accountClass, long version) {
        classes.put(accountId.toString(), version, new ClassCopy(accountClass));
    }
}
