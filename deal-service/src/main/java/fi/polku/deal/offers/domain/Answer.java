package fi.polku.deal.offers.domain;

import java.time.Instant;

/** What the customer said to an offer. */
public record Answer(OfferDecision decision, Instant at) {}
