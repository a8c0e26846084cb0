package fi.polku.lead.leads.store;

import static java.util.stream.Collectors.toMap;

import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.Marks;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.store.CopiesOfOthers.AccountCopy;
import fi.polku.lead.leads.store.CopiesOfOthers.ClassCopy;
import fi.polku.lead.leads.store.CopiesOfOthers.NameCopy;
import fi.polku.platform.service.document.Copies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Accounts known by copies of what account-service announced. */
@Repository
class CopiedAccounts implements KnownAccounts {

    private final Copies<AccountCopy> copies;
    private final Copies<NameCopy> names;
    private final Copies<ClassCopy> classes;

    CopiedAccounts(Copies<AccountCopy> copies, Copies<NameCopy> names, Copies<ClassCopy> classes) {
        this.copies = copies;
        this.names = names;
        this.classes = classes;
    }

    @Override
    public Optional<UUID> behind(UUID reference) {
        return copies.find(reference.toString()).map(AccountCopy::accountId);
    }

    /** An account that had the name once and has another one now is not called so. */
    @Override
    public Optional<UUID> named(String name) {
        String wanted = Company.plainName(name);
        return names.find(wanted)
                .map(NameCopy::accountId)
                .filter(account -> copies.find(account.toString())
                        .map(AccountCopy::name)
                        .filter(now -> Company.plainName(now).equals(wanted))
                        .isPresent());
    }

    @Override
    public List<UUID> recognisedBy(Marks marks) {
        var id = marks.businessId();
        var site = marks.domain();
        Stream<UUID> byId = id == null ? Stream.empty() : having(AccountCopy.BUSINESS_ID, id.value(), marks);
        Stream<UUID> bySite = site == null || !site.namesOneCompany()
                ? Stream.empty()
                : having(AccountCopy.DOMAIN, site.value(), marks);
        return Stream.concat(byId, bySite).distinct().toList();
    }

    private Stream<UUID> having(String mark, String value, Marks wanted) {
        return copies.where(new Document(mark, value)).values().stream()
                .filter(copy -> !copy.marks().contradict(wanted))
                .map(AccountCopy::accountId)
                .sorted();
    }

    @Override
    public Marks marksOf(UUID accountId) {
        return copies.find(accountId.toString()).map(AccountCopy::marks).orElse(Marks.UNKNOWN);
    }

    @Override
    public Optional<UUID> ownerOf(UUID accountId) {
        return copies.find(accountId.toString()).map(AccountCopy::ownerId);
    }

    /** The account's own id comes last: once that is known, its other names are. */
    @Override
    public void note(KnownAccount account, long version) {
        var id = account.marks().businessId();
        var site = account.marks().domain();
        var copy = new AccountCopy(
                account.id(),
                account.name(),
                account.ownerId(),
                id == null ? null : id.value(),
                site == null ? null : site.value());
        account.references().stream()
                .filter(reference -> !reference.equals(account.id()))
                .forEach(reference -> copies.put(reference.toString(), version, copy));
        if (account.name() != null) {
            names.put(Company.plainName(account.name()), version, new NameCopy(account.id()));
        }
        copies.put(account.id().toString(), version, copy);
    }

    @Override
    public Optional<String> classOf(UUID accountId) {
        return classes.find(accountId.toString()).map(ClassCopy::accountClass);
    }

    @Override
    public Map<UUID, String> classesOf(Collection<UUID> accountIds) {
        var ids = accountIds.stream().map(UUID::toString).toList();
        return classes.where(new Document("_id", new Document("$in", ids))).entrySet().stream()
                .collect(toMap(
                        copy -> UUID.fromString(copy.getKey()),
                        copy -> copy.getValue().accountClass()));
    }

    @Override
    public void noteClass(UUID accountId, String accountClass, long version) {
        classes.put(accountId.toString(), version, new ClassCopy(accountClass));
    }
}
