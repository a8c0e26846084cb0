package fi.polku.deal.decisionmakers.domain;

import fi.polku.deal.deals.domain.DealId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at the customer's who has part in the decision about a deal. On no event: a person outside is named here only. */
public record DecisionMaker(
        UUID id,
        DealId deal,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        Part part) {}
