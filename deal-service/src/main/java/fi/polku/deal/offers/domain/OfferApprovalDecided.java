package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;

/** A manager said yes or no to the discount of an offer. */
public record OfferApprovalDecided(
        UUID dealId, UUID offerId, int offerVersion, boolean approved, Stamp by, Instant occurredAt)
        implements OfferEvent {

    static OfferApprovalDecided of(Offer offer, Approval approval, SaleTerms terms) {
        return new OfferApprovalDecided(
                terms.dealId(),
                offer.id().value(),
                offer.latest().number(),
                approval.approved(),
                approval.by(),
                approval.at());
    }
}
