package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountEvent;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.ClassOverride;
import fi.polku.account.classes.domain.RuleSets;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of accounts, in one write with what they mean for the account's class. */
@Component
class ClassifiedChanges {

    private final Accounts accounts;
    private final RuleSets ruleSets;
    private final ZoneId zone;

    ClassifiedChanges(Accounts accounts, RuleSets ruleSets, ZoneId zone) {
        this.accounts = accounts;
        this.ruleSets = ruleSets;
        this.zone = zone;
    }

    /** Puts the account in a class for a while, or lets the rules decide again. */
    Decided<Account> override(
            AccountId id, long expectedVersion, @Nullable ClassOverride decided, Instant at, Instant now) {
        var rules = ruleSets.recent();
        var moment = new Moment(at, zone);
        return accounts.change(
                id,
                expectedVersion,
                standing -> standing.orElseThrow().override(decided, rules, moment, new Moment(now, zone)));
    }

    Decided<Account> change(
            AccountId id,
            @Nullable Long expectedVersion,
            Instant at,
            Function<Optional<Account>, Change<Account, AccountEvent>> decision) {
        var rules = ruleSets.recent();
        var moment = new Moment(at, zone);
        return accounts.change(
                id,
                expectedVersion,
                standing -> decision.apply(standing).then(account -> account.classify(rules, moment)));
    }

    void changeIfThere(AccountId id, Instant at, Function<Account, Change<Account, AccountEvent>> decision) {
        var rules = ruleSets.recent();
        var moment = new Moment(at, zone);
        accounts.changeIfThere(
                id, standing -> decision.apply(standing).then(account -> account.classify(rules, moment)));
    }
}
