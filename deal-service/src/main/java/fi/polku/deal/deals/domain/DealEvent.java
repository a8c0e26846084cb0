package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Happening;

/** What happens to deals. Each event is published as it stands and tells the whole deal. */
public sealed interface DealEvent extends Happening permits DealOpened, DealClosed, DealCorrected, DealReopened {

    @Override
    default String type() {
        return switch (this) {
            case DealOpened _ -> "polku.deal.opened.v1";
            case DealClosed _ -> "polku.deal.closed.v1";
            case DealCorrected _ -> "polku.deal.corrected.v1";
            case DealReopened _ -> "polku.deal.reopened.v1";
        };
    }
}
