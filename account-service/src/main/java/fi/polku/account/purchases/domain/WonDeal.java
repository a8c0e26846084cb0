package fi.polku.account.purchases.domain;

import fi.polku.account.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal that was won, as deal-service tells of it.
 *
 * @param accountId the company that bought
 * @param leadId the lead that it grew from, if there was one
 * @param value of all lines; {@code null} when one of them is not known
 * @param imported it came decided from another system, as history: nobody here owes anything for it
 */
public record WonDeal(
        UUID dealId,
        UUID accountId,
        @Nullable UUID leadId,
        List<Line> lines,
        @Nullable Money value,
        String currency,
        LocalDate closedOn,
        boolean imported) {

    public WonDeal {
        lines = List.copyOf(lines);
    }
}
