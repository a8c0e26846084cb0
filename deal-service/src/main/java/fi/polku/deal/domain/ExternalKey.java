package fi.polku.deal.domain;

import org.jspecify.annotations.Nullable;

/**
 * What another system calls this thing. The same external id in two systems means two things.
 *
 * @param system name of the system that the id comes from
 * @param externalId the id there
 */
public record ExternalKey(String system, String externalId) {

    /** @throws IllegalArgumentException when one of the two is blank */
    public ExternalKey {
        if (system.isBlank() || externalId.isBlank()) {
            throw new IllegalArgumentException("an external key needs a system and an id there");
        }
    }

    /** The key of these parts; {@code null} for what no other system knows. */
    public static @Nullable ExternalKey of(@Nullable String system, @Nullable String externalId) {
        return system == null || externalId == null ? null : new ExternalKey(system, externalId);
    }
}
