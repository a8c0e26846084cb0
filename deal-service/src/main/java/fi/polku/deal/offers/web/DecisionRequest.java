package fi.polku.deal.offers.web;

import fi.polku.deal.offers.domain.OfferDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the customer said to an offer.
 *
 * @param version which version the customer speaks of; the newest unless told
 */
@Schema(example = """
        {"decision": "accepted", "version": 1}""")
record DecisionRequest(
        @NotNull OfferDecision decision,
        @Positive @Nullable Integer version,
        @Nullable Instant occurredAt) {}
