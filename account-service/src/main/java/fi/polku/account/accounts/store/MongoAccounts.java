package fi.polku.account.accounts.store;

import static java.util.stream.Collectors.toSet;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountEvent;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKey;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.AccountsWanted;
import fi.polku.account.accounts.domain.Country;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import fi.polku.account.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocuments;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.KeyTaken;
import fi.polku.platform.service.document.Stored;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as documents, with one unique index over all their keys. */
@Repository
class MongoAccounts implements Accounts {

    private static final String KEYS = "state.keys";
    private static final String OVERRIDDEN_UNTIL = "state.potential.override.until";
    private static final String OWNER = "state.owner";
    private static final String JUDGEMENT = "state.potential.current.";
    private static final String RULES_VERSION = JUDGEMENT + "rulesVersion";
    private static final String CLASS = JUDGEMENT + "accountClass";
    private static final String KIND = JUDGEMENT + "kind";
    private static final String CONTACT_DUE_ON = JUDGEMENT + "contactDueOn";

    private final AggregateDocuments<AccountDocument> documents;
    private final AggregateCollection<Account, AccountEvent, AccountDocument> accounts;
    private final Country home;

    MongoAccounts(AggregateDocumentsFactory collections, Country home) {
        this.home = home;
        this.documents = collections
                .collection("accounts", AccountDocument.class)
                .publishingTo("polku.account.events")
                .uniquelyBy(KEYS)
                .indexedBy(RULES_VERSION)
                .indexedBy(OVERRIDDEN_UNTIL)
                .indexedBy(OWNER, CONTACT_DUE_ON)
                .indexedBy(CONTACT_DUE_ON)
                .indexedBy(CLASS, "_id")
                .indexedBy(KIND, "_id")
                .build();
        this.accounts = new AggregateCollection<>(documents, new Form());
    }

    @Override
    public Optional<Standing<Account>> find(AccountId id) {
        return accounts.find(id.value().toString());
    }

    @Override
    public List<Account> holding(Collection<AccountKey> keys) {
        return holders(keys.stream().flatMap(AccountKey::texts))
                .map(MongoAccounts::account)
                .toList();
    }

    @Override
    public Portion<Account> list(AccountsWanted wanted, int limit, @Nullable String after) {
        var filter = new Document();
        Optional.ofNullable(wanted.owner()).ifPresent(owner -> filter.append(OWNER, owner.toString()));
        Optional.ofNullable(wanted.accountClass()).ifPresent(code -> filter.append(CLASS, code));
        Optional.ofNullable(wanted.kind()).ifPresent(kind -> filter.append(KIND, kind.toString()));
        Optional.ofNullable(wanted.contactDueBy())
                .ifPresent(day -> filter.append(CONTACT_DUE_ON, new Document("$lte", day.toString())));
        return accounts.page(filter, limit, after);
    }

    @Override
    public List<AccountId> judgedBefore(long rulesVersion, int limit, @Nullable AccountId after) {
        return ids(new Document(RULES_VERSION, new Document("$lt", rulesVersion)), limit, after);
    }

    @Override
    public List<AccountId> neverJudged(int limit, @Nullable AccountId after) {
        return ids(new Document(RULES_VERSION, new Document("$exists", false)), limit, after);
    }

    @Override
    public List<AccountId> overriddenUntilBefore(LocalDate day, int limit, @Nullable AccountId after) {
        return ids(new Document(OVERRIDDEN_UNTIL, new Document("$lt", day.toString())), limit, after);
    }

    @Override
    public Decided<Account> change(
            AccountId id,
            @Nullable Long expectedVersion,
            Function<Optional<Account>, Change<Account, AccountEvent>> decision) {
        try {
            return accounts.change(id.value().toString(), expectedVersion, decision);
        } catch (KeyTaken e) {
            throw new KeyHeldMeanwhile(id, e);
        }
    }

    @Override
    public Optional<Decided<Account>> changeIfThere(
            AccountId id, Function<Account, Change<Account, AccountEvent>> decision) {
        try {
            return accounts.changeIfThere(id.value().toString(), decision);
        } catch (KeyTaken e) {
            throw new KeyHeldMeanwhile(id, e);
        }
    }

    /**
     * Keys that prove a company are claimed whoever has them; the others only while nobody else does. The account's own id
     * is always among them: to a unique index two empty lists are the same value.
     */
    private List<String> keysToHold(Account account) {
        Set<String> hints = account.keys(home).stream()
                .filter(key -> !key.proves())
                .map(AccountKey::text)
                .collect(toSet());
        Set<String> heldByOthers = hints.isEmpty() ? Set.of() : heldByOthers(account, hints);
        return Stream.concat(
                        Stream.of("account:" + account.id().value()),
                        account.keys(home).stream().map(AccountKey::text))
                .filter(key -> !heldByOthers.contains(key))
                .sorted()
                .toList();
    }

    private Set<String> heldByOthers(Account account, Set<String> hints) {
        return holders(hints.stream())
                .filter(holder -> !account(holder).id().equals(account.id()))
                .flatMap(holder -> holder.state().keys().stream())
                .filter(hints::contains)
                .collect(toSet());
    }

    /** A key has one holder, so there are never more holders than keys. */
    private Stream<Stored<AccountDocument>> holders(Stream<String> keys) {
        List<String> texts = keys.toList();
        return documents.page(new Document(KEYS, new Document("$in", texts)), texts.size(), null).items().stream();
    }

    private List<AccountId> ids(Document filter, int limit, @Nullable AccountId after) {
        var id = after == null ? null : after.value().toString();
        return documents.page(filter, limit, id).items().stream()
                .map(stored -> new AccountId(UUID.fromString(stored.id())))
                .toList();
    }

    private static Account account(Stored<AccountDocument> stored) {
        return stored.state().account(stored.id());
    }

    private final class Form implements AggregateCollection.Form<Account, AccountEvent, AccountDocument> {

        @Override
        public AccountDocument written(Account account) {
            return AccountDocument.of(account, keysToHold(account));
        }

        @Override
        public Account read(Stored<AccountDocument> stored) {
            return account(stored);
        }

        @Override
        public String type(AccountEvent event) {
            return event.type();
        }
    }
}
