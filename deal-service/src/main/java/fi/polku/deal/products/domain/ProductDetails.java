package fi.polku.deal.products.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the price list says about a product.
 *
 * @param name as sellers call it
 * @param series the family of products it belongs to, if any
 * @param listPrice for one piece, before any discount
 */
public record ProductDetails(String name, @Nullable String series, Money listPrice) {

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isBlank()) {
            flaws.add(new Flaw("name", "a product needs a name", null));
        }
        if (listPrice.amount().signum() < 0) {
            flaws.add(new Flaw("listPrice", "a list price cannot be negative", "0 or more"));
        }
        return flaws;
    }
}
