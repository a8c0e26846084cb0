package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Money;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A product within an offer.
 *
 * @param listPrice what one piece cost by the price list when the offer was drafted
 * @param discountPercent off this line, before the discount of the whole
 * @param amount what all pieces together cost after both discounts, rounded half up to the smallest unit of the currency
 */
public record OfferLine(UUID productId, int quantity, Money listPrice, BigDecimal discountPercent, Money amount) {

    static OfferLine of(Proposal.Item item, BigDecimal wholeDiscountPercent) {
        Money full = item.listPrice().times(BigDecimal.valueOf(item.quantity()));
        Money amount = full.times(remaining(item.discountPercent()).multiply(remaining(wholeDiscountPercent)));
        return new OfferLine(
                item.productId(), item.quantity(), item.listPrice(), item.discountPercent(), amount.rounded());
    }

    /** What all pieces together cost before any discount. */
    Money listValue() {
        return listPrice.times(BigDecimal.valueOf(quantity));
    }

    /** What all pieces together cost after both discounts, to the last decimal. */
    Money exactAmount(BigDecimal wholeDiscountPercent) {
        return listValue().times(remaining(discountPercent).multiply(remaining(wholeDiscountPercent)));
    }

    private static BigDecimal remaining(BigDecimal percentOff) {
        return BigDecimal.ONE.subtract(percentOff.movePointLeft(2));
    }
}
