package fi.polku.account.messaging;

import fi.polku.account.domain.Money;
import fi.polku.account.purchases.domain.Line;
import fi.polku.account.purchases.domain.WonDeal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a deal that was closed or corrected.
 *
 * @param system where it was imported from; {@code null} when it was made here
 * @param outcome {@code null} while it is open
 * @param history whether another system's records told the outcome; {@code null} in older events, which did not say: then
 *     an imported deal counts as history
 */
record DealTold(
        UUID dealId,
        @Nullable String system,
        @Nullable UUID leadId,
        @Nullable UUID accountId,
        String currency,
        List<Line> lines,
        @Nullable Money value,
        @Nullable String outcome,
        @Nullable LocalDate closedOn,
        @Nullable Boolean history,
        Instant occurredAt) {

    /** The deal as a win; empty when it is none, or nobody knows who bought. */
    Optional<WonDeal> won() {
        return isWon() && accountId != null && closedOn != null
                ? Optional.of(new WonDeal(dealId, accountId, leadId, lines, value, currency, closedOn, cameDecided()))
                : Optional.empty();
    }

    /** Whether it is won, whoever bought. */
    boolean isWon() {
        return "won".equals(outcome);
    }

    private boolean cameDecided() {
        return history == null ? system != null : history;
    }
}
