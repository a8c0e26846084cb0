package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Money;
import fi.polku.deal.handover.domain.SoldLine;
import fi.polku.deal.offers.domain.OfferLine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product within a deal.
 *
 * @param quantity pieces, at least one
 * @param listPrice what one piece cost by the price list when the line was made
 * @param amount what all pieces together are sold for; {@code null} while that is not known
 */
public record Line(
        UUID productId,
        int quantity,
        @Nullable Money listPrice,
        @Nullable Money amount) {

    /** The line that a product of an accepted offer makes. */
    static Line of(OfferLine offered) {
        return new Line(offered.productId(), offered.quantity(), offered.listPrice(), offered.amount());
    }

    /** The same for whoever delivers it. */
    SoldLine handedOver() {
        return new SoldLine(productId, quantity, amount);
    }

    /** The same line with the list price that an earlier line of this product was made with. */
    Line withListPriceOf(Line earlier) {
        return new Line(productId, quantity, earlier.listPrice, amount);
    }

    /** The same line, sold for this much. */
    Line soldFor(@Nullable Money price) {
        return new Line(productId, quantity, listPrice, price);
    }
}
