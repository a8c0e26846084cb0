package fi.polku.deal.handover.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The won deal that is handed over, as far as its handover depends on it.
 *
 * @param accountId the customer, if known
 * @param soldLines how many products were sold
 * @param decisionMakers how many people at the customer's are known to decide
 * @param checklist what has to be told, from the deal's sales process
 */
public record SoldDeal(
        UUID dealId,
        @Nullable UUID accountId,
        LocalDate openedOn,
        LocalDate closedOn,
        int soldLines,
        int decisionMakers,
        Checklist checklist) {}
