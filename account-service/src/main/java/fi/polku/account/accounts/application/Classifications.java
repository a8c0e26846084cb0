package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.PurchaseCounts;
import fi.polku.account.classes.domain.RuleSets;
import fi.polku.account.domain.Moment;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers why a company is in its class. */
@Component
public class Classifications {

    private final Accounts accounts;
    private final PurchaseCounts purchases;
    private final RuleSets ruleSets;
    private final Clock clock;
    private final ZoneId zone;

    Classifications(Accounts accounts, PurchaseCounts purchases, RuleSets ruleSets, Clock clock, ZoneId zone) {
        this.accounts = accounts;
        this.purchases = purchases;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.zone = zone;
    }

    /** By the present rules and all that is known now, which the account's own class follows within seconds. */
    public Optional<ClassificationView> find(AccountId id) {
        return accounts.find(id).map(standing -> view(standing.what()));
    }

    private ClassificationView view(Account stored) {
        var rules = ruleSets.current().what();
        var account = stored.withPurchases(purchases.of(stored.id()));
        var judged = account.classify(rules, new Moment(clock.instant(), zone)).after();
        var potential = judged.potential();
        return ClassificationView.of(stored.id().value(), rules, potential, potential.assess(rules, stored.profile()));
    }
}
