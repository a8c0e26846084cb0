package fi.polku.deal.handover.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the customer's who had part in the decision; named here only, on no event.
 *
 * @param part decides, influences, uses or blocks
 */
public record Participant(UUID id, String name, @Nullable String title, String part) {}
