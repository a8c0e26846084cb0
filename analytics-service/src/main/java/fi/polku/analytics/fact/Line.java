package fi.polku.analytics.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One product of a lead or a deal.
 *
 * @param productId which product
 * @param quantity how many of it
 * @param listPrice of one, as the price list said then; {@code null} on a lead and when not known
 * @param amount what the whole line sold for or is expected to; {@code null} when not known
 */
public record Line(
        UUID productId,
        BigDecimal quantity,
        @Nullable Money listPrice,
        @Nullable Money amount) {

    public Line {
        Objects.requireNonNull(productId, "a line names its product");
        Objects.requireNonNull(quantity, "a line says how many");
        if (listPrice != null) {
            // Refused here rather than where nobody can refuse any more: when the figures take the fact.
            var _ = listPrice.times(quantity);
        }
    }

    /** What the line costs by the price list, or {@code null} when the list price is not known. */
    public @Nullable Money listValue() {
        return listPrice == null ? null : listPrice.times(quantity);
    }
}
