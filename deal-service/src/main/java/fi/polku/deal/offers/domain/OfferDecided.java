package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The customer took an offer or did not.
 *
 * @param discountPercent all discounts together against the list prices, rounded to two decimals
 */
public record OfferDecided(
        UUID dealId,
        UUID offerId,
        int offerVersion,
        OfferDecision decision,
        Money value,
        BigDecimal discountPercent,
        Instant occurredAt)
        implements OfferEvent {

    static OfferDecided of(Offer offer, OfferDecision decision, SaleTerms terms, Instant at) {
        OfferVersion version = offer.latest();
        return new OfferDecided(
                terms.dealId(),
                offer.id().value(),
                version.number(),
                decision,
                version.value(),
                version.wholeDiscountPercent(),
                at);
    }
}
