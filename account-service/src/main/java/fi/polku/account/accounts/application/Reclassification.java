package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.classes.domain.RuleSets;
import fi.polku.account.domain.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final ZoneId zone;
    private boolean oldAccountsJudged;

    Reclassification(Accounts accounts, Upkeep upkeep, RuleSets ruleSets, Clock clock, ZoneId zone) {
        this.accounts = accounts;
        this.upkeep = upkeep;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Judges all accounts that the current rules have not judged, and those whose class nobody decides any more; returns how
     * many that were. One that fails is left for the next time and holds up no other.
     */
    public int run() {
        var rules = ruleSets.recent();
        var at = Objects.requireNonNullElseGet(rules.publishedAt(), clock::instant);
        var old = oldAccountsJudged ? Pass.NOTHING : judge(after -> accounts.neverJudged(AT_ONCE, after), at);
        oldAccountsJudged = old.failed == 0;
        var others = judge(after -> accounts.judgedBefore(rules.version(), AT_ONCE, after), at);
        var now = new Moment(clock.instant(), zone);
        var ended = judge(after -> accounts.overriddenUntilBefore(now.today(), AT_ONCE, after), now.at());
        int judged = old.judged + others.judged + ended.judged;
        if (judged > 0) {
            LOG.info("{} accounts were judged by version {} of the rules", judged, rules.version());
        }
        return judged;
    }

    private Pass judge(Function<@Nullable AccountId, List<AccountId>> left, Instant at) {
        var pass = Pass.NOTHING;
        List<AccountId> some = left.apply(null);
        while (!some.isEmpty()) {
            for (AccountId account : some) {
                pass = pass.with(isJudged(account, at));
            }
            some = left.apply(some.getLast());
        }
        return pass;
    }

    private boolean isJudged(AccountId account, Instant at) {
        try {
            upkeep.judge(account, at);
            return true;
        } catch (RuntimeException e) {
            // What went wrong may quote what is known of the company: its words are not for the log.
            LOG.warn(
                    "Account {} could not be judged: {}",
                    account.value(),
                    e.getClass().getName());
            return false;
        }
    }

    /** How many accounts were judged on the way through, and how many could not be. */
    private record Pass(int judged, int failed) {

        static final Pass NOTHING = new Pass(0, 0);

        Pass with(boolean one) {
            return one ? new Pass(judged + 1, failed) : new Pass(judged, failed + 1);
        }
    }
}
