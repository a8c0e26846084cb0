package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.deal.process.domain.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about a deal, its references not yet looked up.
 *
 * @param leadId the lead it grew from, which need not be known here
 * @param currency what it is sold in; {@code null} for the currency of the products' list prices
 * @param stage {@code null} for where deals begin
 * @param openedOn {@code null} for today
 * @param closing {@code null} while it is open
 */
public record DealFacts(
        @Nullable UUID leadId,
        @Nullable Reference seller,
        @Nullable Reference account,
        @Nullable String source,
        @Nullable String currency,
        List<SoldProduct> lines,
        @Nullable Stage stage,
        @Nullable LocalDate openedOn,
        @Nullable Closing closing) {

    public DealFacts {
        lines = List.copyOf(lines);
    }

    /**
     * A product of the deal.
     *
     * @param amount for all pieces together, in the deal's currency; {@code null} while not known
     */
    public record SoldProduct(
            Reference product, int quantity, @Nullable BigDecimal amount) {}
}
