package fi.polku.deal.web;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import org.jspecify.annotations.Nullable;

/** The parameters {@code system} and {@code externalId} of a list, by which callers find what another system knows. */
public final class KeyParameters {

    private KeyParameters() {}

    /**
     * The key that the two make; {@code null} when neither is given.
     *
     * @throws InvalidInput when only one is given or one is blank: an external id means nothing without its system
     */
    public static @Nullable ExternalKey key(@Nullable String system, @Nullable String externalId) {
        if (system == null && externalId == null) {
            return null;
        }
        if (system == null || system.isBlank()) {
            throw new InvalidInput(new Violation("system", "is missing", "the system that the externalId is from"));
        }
        if (externalId == null || externalId.isBlank()) {
            throw new InvalidInput(new Violation("externalId", "is missing", "an id in the system"));
        }
        return new ExternalKey(system, externalId);
    }
}
