package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product that was sold.
 *
 * @param amount what all pieces together were sold for; {@code null} where that is not known
 */
public record SoldLine(
        UUID productId, int quantity, @Nullable Money amount) {}
