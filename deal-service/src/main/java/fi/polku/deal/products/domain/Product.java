package fi.polku.deal.products.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.ExternalKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be sold, as the price list has it now. Deals keep the list price of their day, so a change here
 * rewrites no history.
 *
 * @param key what the system it was imported from calls it
 * @param said what that system said of it last; saying the same again is no news, whatever was changed here since
 */
public record Product(
        ProductId id,
        @Nullable ExternalKey key,
        ProductDetails details,
        @Nullable ProductDetails said) {

    /** A product as it came: what the list says is what the system it came from said, if it came from one. */
    public Product(ProductId id, @Nullable ExternalKey key, ProductDetails details) {
        this(id, key, details, key == null ? null : details);
    }

    /**
     * Puts a new product on the price list.
     *
     * @throws ProductRefused.Unacceptable when the details cannot be true of a product
     */
    public static Change<Product, ProductEvent> list(
            ProductId id, @Nullable ExternalKey key, ProductDetails details, Instant at) {
        return new Product(id, key, accepted(details)).changed(at);
    }

    /**
     * Changes what the price list says; nothing happens when it says so already.
     *
     * @throws ProductRefused.Unacceptable when the details cannot be true of a product
     */
    public Change<Product, ProductEvent> change(ProductDetails newFacts, Instant at) {
        return details.equals(newFacts)
                ? Change.none(this)
                : new Product(id, key, accepted(newFacts), said).changed(at);
    }

    /**
     * Takes over what newer records tell about this product. Nothing happens when they only repeat what they told before:
     * that would undo what was changed here since. What they tell is noted also when the list says so already.
     *
     * @throws ProductRefused.Unacceptable when the details cannot be true of a product
     */
    public Change<Product, ProductEvent> correct(ProductDetails told, Instant at) {
        return told.equals(key == null ? details : said)
                ? Change.none(this)
                : new Product(id, key, accepted(told)).changed(at);
    }

    private Change<Product, ProductEvent> changed(Instant at) {
        return Change.of(this, ProductChanged.of(this, at));
    }

    private static ProductDetails accepted(ProductDetails details) {
        var flaws = details.flaws();
        if (!flaws.isEmpty()) {
            throw new ProductRefused.Unacceptable(flaws);
        }
        return details;
    }
}
