package fi.polku.deal.products.application;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;

/** What can be asked of the price list. */
public sealed interface ProductCommand {

    /** The product the command is about. */
    ProductId product();

    /** What the price list is to say of it. */
    ProductDetails details();

    /** Put a new product on the list; one that is there already stays as it is. */
    record Add(ProductId product, ProductDetails details) implements ProductCommand {}

    /**
     * Change what the list says of a product that is on it.
     *
     * @param expectedVersion the version of the product that the caller saw
     */
    record Edit(ProductId product, long expectedVersion, ProductDetails details) implements ProductCommand {}

    /** Take a product over from another system: a new one is added, a known one corrected. */
    record Import(ProductId product, ExternalKey key, ProductDetails details) implements ProductCommand {}
}
