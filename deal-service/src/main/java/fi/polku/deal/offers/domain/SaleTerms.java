package fi.polku.deal.offers.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Within what the offers of a deal are made.
 *
 * @param currency what the deal is sold in; {@code null} while only the first offer can tell
 * @param sellerId who sells it, if known: not the one who approves its discounts
 * @param openedOn the day the deal began
 * @param discountLimitPercent the highest discount that needs nobody's approval, from the deal's sales process
 */
public record SaleTerms(
        UUID dealId,
        @Nullable String currency,
        @Nullable UUID sellerId,
        LocalDate openedOn,
        BigDecimal discountLimitPercent) {}
