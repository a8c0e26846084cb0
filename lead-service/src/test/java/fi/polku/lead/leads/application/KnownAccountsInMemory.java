package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Marks;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts as a list; nobody has them, and none has a class. */
final class KnownAccountsInMemory implements KnownAccounts {

    private final List<KnownAccount> known = new ArrayList<>();

    @Override
    public Optional<UUID> behind(UUID reference) {
        return known.stream()
                .filter(account ->
                        account.id().equals(reference) || account.references().contains(reference))
                .map(KnownAccount::id)
                .findFirst();
    }

    @Override
    public Optional<UUID> named(String name) {
        return known.stream()
                .filter(account -> name.equals(account.name()))
                .map(KnownAccount::id)
                .findFirst();
    }

    @Override
    public List<UUID> recognisedBy(Marks marks) {
        return known.stream()
                .filter(account -> !account.marks().contradict(marks))
                .filter(account -> account.marks().keys().stream().anyMatch(marks.keys()::contains))
                .map(KnownAccount::id)
                .toList();
    }

    @Override
    public Marks marksOf(UUID accountId) {
        return known.stream()
                .filter(account -> account.id().equals(accountId))
                .map(KnownAccount::marks)
                .findFirst()
                .orElse(Marks.UNKNOWN);
    }

    @Override
    public Optional<UUID> ownerOf(UUID accountId) {
        return Optional.empty();
    }

    @Override
    public void note(KnownAccount account, long version) {
        known.removeIf(earlier -> earlier.id().equals(account.id()));
        known.add(account);
    }

    @Override
    public Optional<String> classOf(UUID accountId) {
        return Optional.empty();
    }

    @Override
    public Map<UUID, String> classesOf(Collection<UUID> accountIds) {
        return Map.of();
    }

    @Override
    public void noteClass(UUID accountId, String accountClass, long version) {
        throw new UnsupportedOperationException("nobody asks for classes here");
    }
}
