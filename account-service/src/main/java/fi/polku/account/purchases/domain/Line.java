package fi.polku.account.purchases.domain;

import fi.polku.account.domain.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product that was bought.
 *
 * @param listPrice for one, when the deal was made; {@code null} when it was not known
 * @param amount what the line was sold for in all; {@code null} when nobody knows
 */
public record Line(
        UUID productId,
        int quantity,
        @Nullable Money listPrice,
        @Nullable Money amount) {}
