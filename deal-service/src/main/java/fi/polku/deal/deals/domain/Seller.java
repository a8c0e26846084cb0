package fi.polku.deal.deals.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sells, and where this person stood in the organisation when that was stamped on the deal. */
public record Seller(
        UUID personId,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId) {}
