package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.classes.domain.RuleSets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Judges all accounts by new rules, in the background. Each account says by which rules it was judged, so whoever goes on
 * after a stop, or beside another replica, finds what is left to do.
 */
@Component
public class Reclassification {

    private static final Logger LOG = LoggerFactory.getLogger(Reclassification.class);
    private static final int AT_ONCE = 200;

    private final Accounts accounts;
    private final Upkeep upkeep;
    private final RuleSets ruleSets;
    private final Clock clock;
    private boolean oldAccountsJudged;

    Reclassification(Accounts accounts, Upkeep upkeep, RuleSets ruleSets, Clock clock) {
        this.accounts = accounts;
        this.upkeep = upkeep;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Judges all accounts that the current rules have not judged; returns how many that were. */
    public int run() {
        var rules = ruleSets.recent();
        var at = Objects.requireNonNullElseGet(rules.publishedAt(), clock::instant);
        int judged = 0;
        List<AccountId> left = next(rules.version());
        while (!left.isEmpty()) {
            left.forEach(account -> upkeep.judge(account, at));
            judged += left.size();
            left = next(rules.version());
        }
        if (judged > 0) {
            LOG.info("{} accounts were judged by version {} of the rules", judged, rules.version());
        }
        return judged;
    }

    private List<AccountId> next(long rulesVersion) {
        List<AccountId> left = oldAccountsJudged ? List.of() : accounts.neverJudged(AT_ONCE);
        if (left.isEmpty()) {
            oldAccountsJudged = true;
            return accounts.judgedBefore(rulesVersion, AT_ONCE);
        }
        return left;
    }
}
