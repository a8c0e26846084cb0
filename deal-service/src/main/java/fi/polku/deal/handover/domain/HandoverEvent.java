package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Happening;

/** What happens to the handover of a won deal. Each event is published as it stands, as one of the deal's. */
public sealed interface HandoverEvent extends Happening
        permits HandoverPrepared, HandoverOffered, HandoverReturned, HandedOverToDelivery {

    @Override
    default String type() {
        return switch (this) {
            case HandoverPrepared _ -> "polku.deal.handover-prepared.v1";
            case HandoverOffered _ -> "polku.deal.handover-offered.v1";
            case HandoverReturned _ -> "polku.deal.handover-returned.v1";
            case HandedOverToDelivery _ -> "polku.deal.handed-over-to-delivery.v1";
        };
    }
}
