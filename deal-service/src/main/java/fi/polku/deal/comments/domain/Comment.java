package fi.polku.deal.comments.domain;

import fi.polku.deal.deals.domain.DealId;
import java.time.Instant;
import java.util.UUID;

/**
 * What one of our own people said about a deal. The words stay in this service: there is no event about a comment.
 *
 * @param by id of who said it
 * @param text in their words
 * @param at when they said it
 */
public record Comment(UUID id, DealId deal, UUID by, String text, Instant at) {}
