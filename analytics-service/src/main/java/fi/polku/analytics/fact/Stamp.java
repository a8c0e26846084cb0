package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did or carried something and where that person stood in the organisation then.
 *
 * @param personId the seller of a deal, the owner of a lead, whoever did it
 * @param partnerId the company that sells on our behalf, if the person belonged to one
 */
public record Stamp(
        UUID personId,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId,
        @Nullable UUID partnerId) {

    public Stamp {
        Objects.requireNonNull(personId, "a stamp names its person");
    }
}
