package fi.polku.lead.signals.domain;

import fi.polku.lead.people.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which signals are wanted; {@code null} means any.
 *
 * @param raisedBy raised by this person
 * @param routedTo given to this person
 * @param open waiting for somebody to act, or not
 */
public record SignalFilter(
        @Nullable PersonId raisedBy,
        @Nullable PersonId routedTo,
        @Nullable Boolean open) {}
