package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.handover.domain.HandoverStatus;
import fi.polku.deal.offers.domain.OfferVersion;
import java.util.ArrayList;
import java.util.List;

/** What a customer and delivery said here, which records of another system do not undo. */
final class WorkDoneHere {

    private WorkDoneHere() {}

    /** Everything in these newer records that contradicts it; empty when all is well. */
    static List<Flaw> flawsOf(DealDetails newer, Deal deal) {
        List<Flaw> flaws = new ArrayList<>();
        boolean won = newer.closing() != null && newer.closing().isWin();
        if (!won && deal.handover().status() == HandoverStatus.ACCEPTED) {
            flaws.add(new Flaw("outcome", "the deal was handed over to delivery", Outcome.WON.code()));
        }
        if (won) {
            deal.offers()
                    .accepted()
                    .filter(offer -> !sells(newer, offer.latest()))
                    .ifPresent(offer -> flaws.add(new Flaw(
                            "lines",
                            "are not those of the offer that the customer accepted",
                            "the lines of offer " + offer.id())));
        }
        return flaws;
    }

    private static boolean sells(DealDetails newer, OfferVersion accepted) {
        return newer.lines().stream()
                .map(Line::handedOver)
                .toList()
                .equals(accepted.lines().stream()
                        .map(Line::of)
                        .map(Line::handedOver)
                        .toList());
    }
}
