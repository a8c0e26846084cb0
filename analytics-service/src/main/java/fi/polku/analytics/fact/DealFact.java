package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal, open or decided, with everything that was stamped on it.
 *
 * @param system where the deal was imported from, with {@code externalId} as it is called there
 * @param leadId the lead it grew from: both are one opportunity; the lead itself need not exist
 * @param accountClass class of the account, as stamped on the deal
 * @param value what the deal is worth in all; {@code null} when not known
 * @param stage the stage it stands in, or the furthest it reached when it is closed
 * @param outcome {@code won} or {@code lost}; {@code null} while open
 * @param closedOn the day it was decided; {@code null} while open
 */
public record DealFact(
        UUID id,
        long version,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable UUID leadId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        @Nullable SellerStamp seller,
        @Nullable String source,
        String currency,
        List<Line> lines,
        @Nullable Money value,
        String stage,
        LocalDate openedOn,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable LocalDate closedOn)
        implements Fact {

    public DealFact {
        Objects.requireNonNull(id, "a deal has an id");
        Objects.requireNonNull(currency, "a deal has a currency");
        Objects.requireNonNull(stage, "a deal stands in a stage");
        Objects.requireNonNull(openedOn, "a deal says when it was opened");
        if ((outcome == null) != (closedOn == null)) {
            throw new IllegalArgumentException("a deal has both an outcome and a closing day, or neither");
        }
        lines = List.copyOf(lines);
    }

    /** What a line is worth: as it says itself, or the value of the deal when that is its only line. */
    public @Nullable Money amountOf(Line line) {
        return line.amount() == null && lines.size() == 1 ? value : line.amount();
    }
}
