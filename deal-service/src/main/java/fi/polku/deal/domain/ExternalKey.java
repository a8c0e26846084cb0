package fi.polku.deal.domain;

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
}
