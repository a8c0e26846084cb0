package fi.polku.account.purchases.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The one who delivers has accepted what was sold with a deal.
 *
 * @param promises all that were made in the sale
 * @param version of the deal when that was told
 */
public record AcceptedHandover(UUID deliveryOwner, List<Promise> promises, long version, Instant at) {

    public AcceptedHandover {
        promises = List.copyOf(promises);
    }
}
