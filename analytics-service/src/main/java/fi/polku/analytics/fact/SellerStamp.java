package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who carried something and where that person stood in the organisation then.
 *
 * @param personId the seller of a deal, the owner of a lead
 */
public record SellerStamp(
        UUID personId,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId) {

    public SellerStamp {
        Objects.requireNonNull(personId, "a stamp names its person");
    }
}
