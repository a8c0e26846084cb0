package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of an offer went to the customer.
 *
 * @param discountPercent all discounts together against the list prices, rounded to two decimals
 */
public record OfferSent(
        UUID dealId,
        UUID offerId,
        int offerVersion,
        Money value,
        BigDecimal discountPercent,
        LocalDate validUntil,
        Instant occurredAt)
        implements OfferEvent {

    static OfferSent of(Offer offer, SaleTerms terms, Instant at) {
        OfferVersion version = offer.latest();
        return new OfferSent(
                terms.dealId(),
                offer.id().value(),
                version.number(),
                version.value(),
                version.wholeDiscountPercent(),
                version.validUntil(),
                at);
    }
}
