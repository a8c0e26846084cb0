package fi.polku.account.accounts.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Existing;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company, prospect and customer alike: one account however many systems know it.
 *
 * @param sources the records of other systems that are about it, in the order they were heard; none when entered here
 * @param profile what is known about it, from its sources and from people
 * @param owner the person of ours who answers for it, if somebody does
 * @param potential how it is classified, and what that rests on
 * @param asides how many events came since others were last told the whole company: those told only its class or contacts
 */
public record Account(
        AccountId id,
        List<Source> sources,
        AccountProfile profile,
        @Nullable UUID owner,
        Potential potential,
        int asides) {

    public Account {
        sources = List.copyOf(sources);
    }

    /**
     * A company that was not known before.
     *
     * @param key the record that told of it; {@code null} when a person did
     * @throws AccountRefused.OwnParent when it would own itself
     */
    public static Change<Account, AccountEvent> open(
            AccountId id, @Nullable ExternalKey key, AccountProfile profile, Instant at) {
        var sources = key == null ? List.<Source>of() : List.of(new Source(key, profile));
        var opened = new Account(id, sources, profile, null, Potential.UNKNOWN, 0).sound();
        return Change.of(opened, AccountOpened.of(opened, at));
    }

    /**
     * Hears what a record of another system says. What the record changed since it was last heard changes here; what it
     * only repeats overrules neither people nor other sources, and a record heard for the first time only adds what was
     * not known. So hearing the same again, in any order of sources, changes nothing.
     *
     * @throws AccountRefused.BusinessIdContradicted when another source gives the company another business id
     * @throws AccountRefused.OwnParent when it would own itself
     */
    public Change<Account, AccountEvent> hear(ExternalKey key, AccountProfile said, Instant at) {
        refuseContradiction(key, said);
        var merged = source(key)
                .map(source -> profile.following(source.said(), said))
                .orElseGet(() -> profile.completedBy(said));
        return become(with(with(new Source(key, said)), merged), at);
    }

    /**
     * Sets what is known about the company, as a person knows it.
     *
     * @throws AccountRefused.OwnParent when it would own itself
     */
    public Change<Account, AccountEvent> correct(AccountProfile right, Instant at) {
        return become(with(sources, right), at);
    }

    /**
     * Hears of the company from somebody who only knows a little of it, such as a lead: that adds what was not known and
     * contradicts nothing. As long as nobody else has told of the company, it is as they say.
     */
    public Change<Account, AccountEvent> learn(ExternalKey key, AccountProfile said, Instant at) {
        if (sources.size() == 1 && isKnownAs(key)) {
            return hear(key, said, at);
        }
        return become(with(with(new Source(key, said)), profile.completedBy(said)), at);
    }

    /** Somebody of ours answers for the company from now on; {@code null}: nobody does. */
    public Change<Account, AccountEvent> ownedBy(@Nullable UUID person, Instant at) {
        return become(new Account(id, sources, profile, person, potential, asides), at);
    }

    /** The company has made so many purchases of us by now; its class follows when it is judged next. */
    public Account withPurchases(int purchases) {
        return with(potential.withPurchases(purchases));
    }

    /** Judges the company by these rules; says so when anything about its class is different now. */
    public Change<Account, AccountEvent> classify(RuleSet rules, Moment moment) {
        var judged = potential.judge(rules, profile, moment);
        if (judged.judgement().equals(potential.current()) && Objects.equals(judged.override(), potential.override())) {
            return Change.none(this);
        }
        return aside(judged, AccountClassified.of(id, potential.current(), judged.judgement(), moment.at()));
    }

    /**
     * A person decides in which class the company is for a while; {@code null}: the rules decide again.
     *
     * @param moment when that was decided
     * @param now when it is told
     * @throws AccountRefused.UnknownClass when the rules know no such class
     * @throws AccountRefused.DayPast when its last day is over
     */
    public Change<Account, AccountEvent> override(
            @Nullable ClassOverride decided, RuleSet rules, Moment moment, Moment now) {
        if (Objects.equals(decided, potential.override())) {
            return Change.none(this);
        }
        if (decided != null) {
            refuseUnsound(decided, rules, now);
        }
        var judged = potential.with(decided).judge(rules, profile, moment);
        return aside(judged, AccountClassified.of(id, potential.current(), judged.judgement(), moment.at()));
    }

    /** We were in contact with the company; the next contact is due later by that. */
    public Change<Account, AccountEvent> contacted(RuleSet rules, Moment moment) {
        var after = potential.contactedOn(moment.today(), rules);
        return after.equals(potential)
                ? Change.none(this)
                : aside(
                        after,
                        new ContactDueMoved(
                                id.value(), moment.today(), after.judgement().contactDueOn(), moment.at()));
    }

    /** So far as callers can tell of it. */
    Existing named() {
        return new Existing(id.value(), profile.name());
    }

    /**
     * Everything the company is recognised by.
     *
     * @param home the country that it counts as of when its own is not known
     */
    public Set<AccountKey> keys(Country home) {
        return Stream.concat(
                        sources.stream().map(source -> (AccountKey) new AccountKey.External(source.key())),
                        profile.keys(home).stream())
                .collect(toUnmodifiableSet());
    }

    /** Whether a record with this key has told of it. */
    boolean isKnownAs(ExternalKey key) {
        return source(key).isPresent();
    }

    /** Whether this system has a record of it. */
    boolean isKnownIn(String system) {
        return sources.stream().anyMatch(source -> source.key().system().equals(system));
    }

    private Change<Account, AccountEvent> become(Account next, Instant at) {
        return next.equals(this) ? Change.none(this) : Change.of(next.sound().told(), AccountChanged.of(next, at));
    }

    private Change<Account, AccountEvent> aside(Potential next, AccountEvent event) {
        return Change.of(new Account(id, sources, profile, owner, next, asides + 1), event);
    }

    private Account told() {
        return new Account(id, sources, profile, owner, potential, 0);
    }

    private Account with(List<Source> otherSources, AccountProfile otherProfile) {
        return new Account(id, otherSources, otherProfile, owner, potential, asides);
    }

    private Account with(Potential other) {
        return new Account(id, sources, profile, owner, other, asides);
    }

    private Account sound() {
        if (id.equals(profile.parent())) {
            throw new AccountRefused.OwnParent();
        }
        return this;
    }

    private static void refuseUnsound(ClassOverride decided, RuleSet rules, Moment now) {
        if (rules.level(decided.accountClass()).isEmpty()) {
            throw new AccountRefused.UnknownClass(decided.accountClass(), rules);
        }
        if (!decided.holds(now)) {
            throw new AccountRefused.DayPast(decided.until(), now.today());
        }
    }

    private void refuseContradiction(ExternalKey key, AccountProfile said) {
        sources.stream()
                .filter(source -> !source.key().equals(key))
                .filter(source -> source.said().contradicts(said))
                .findFirst()
                .ifPresent(source -> {
                    throw new AccountRefused.BusinessIdContradicted(source);
                });
    }

    private Optional<Source> source(ExternalKey key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    private List<Source> with(Source heard) {
        var all = new ArrayList<>(sources);
        all.replaceAll(source -> source.key().equals(heard.key()) ? heard : source);
        if (!isKnownAs(heard.key())) {
            all.add(heard);
        }
        return all;
    }
}
