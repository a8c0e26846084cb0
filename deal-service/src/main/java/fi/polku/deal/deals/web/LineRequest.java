package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealFacts.SoldProduct;
import fi.polku.deal.deals.domain.Reference;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product of a deal, named by its id; one piece unless said otherwise.
 *
 * @param amount for all pieces together, in the deal's currency; absent while not known
 */
record LineRequest(
        @NotNull UUID product,
        @Positive @Nullable Integer quantity,
        @PositiveOrZero @Nullable BigDecimal amount) {

    static List<SoldProduct> sold(List<LineRequest> lines) {
        return lines.stream().map(LineRequest::sold).toList();
    }

    private SoldProduct sold() {
        return new SoldProduct(new Reference(product, product.toString()), quantity == null ? 1 : quantity, amount);
    }
}
