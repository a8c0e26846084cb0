package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An offer, or a new version of one, was written; the customer does not know it yet.
 *
 * @param discountPercent all discounts together against the list prices, rounded to two decimals
 * @param approvalNeeded whether a manager has to agree before it is sent
 */
public record OfferDrafted(
        UUID dealId,
        UUID offerId,
        int offerVersion,
        Money value,
        BigDecimal discountPercent,
        LocalDate validUntil,
        boolean approvalNeeded,
        Instant occurredAt)
        implements OfferEvent {

    static OfferDrafted of(Offer offer, SaleTerms terms, Instant at) {
        OfferVersion version = offer.latest();
        return new OfferDrafted(
                terms.dealId(),
                offer.id().value(),
                version.number(),
                version.value(),
                version.wholeDiscountPercent(),
                version.validUntil(),
                version.needsApproval(terms.discountLimitPercent()),
                at);
    }
}
