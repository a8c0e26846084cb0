package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Happening;
import java.time.Instant;

/** What happens to the offers of a deal. Each event is published as it stands, as one of the deal's. */
public sealed interface OfferEvent extends Happening
        permits OfferDrafted, OfferApprovalDecided, OfferSent, OfferDecided {

    /** When it happened. */
    Instant occurredAt();

    @Override
    default String type() {
        return switch (this) {
            case OfferDrafted _ -> "polku.deal.offer-drafted.v1";
            case OfferApprovalDecided _ -> "polku.deal.offer-approval-decided.v1";
            case OfferSent _ -> "polku.deal.offer-sent.v1";
            case OfferDecided _ -> "polku.deal.offer-decided.v1";
        };
    }
}
