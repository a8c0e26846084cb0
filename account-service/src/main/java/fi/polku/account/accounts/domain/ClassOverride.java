package fi.polku.account.accounts.domain;

import fi.polku.account.domain.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person knows better than the rules for a while: the company is in this class, whatever is known of it.
 *
 * @param reason why, in free words; stays in this service
 * @param by the person of ours who decided so
 * @param until the last day that it holds
 * @param at when it was decided
 */
public record ClassOverride(String accountClass, String reason, UUID by, LocalDate until, Instant at) {

    /** Whether it still holds then. */
    boolean holds(Moment moment) {
        return !moment.today().isAfter(until);
    }
}
