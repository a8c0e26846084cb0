package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The won deal that is handed over, as far as its handover depends on it.
 *
 * @param accountId the customer, if known
 * @param seller who sold it, if known
 * @param lines what was sold
 * @param decisionMakers how many people at the customer's are known to decide
 * @param checklist what has to be told, from the deal's sales process
 */
public record SoldDeal(
        UUID dealId,
        @Nullable UUID accountId,
        LocalDate openedOn,
        LocalDate closedOn,
        @Nullable Stamp seller,
        List<SoldLine> lines,
        int decisionMakers,
        Checklist checklist) {

    public SoldDeal {
        lines = List.copyOf(lines);
    }

    SoldDeal knowing(int people) {
        return new SoldDeal(dealId, accountId, openedOn, closedOn, seller, lines, people, checklist);
    }
}
