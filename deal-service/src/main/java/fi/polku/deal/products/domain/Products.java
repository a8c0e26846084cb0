package fi.polku.deal.products.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The price list: all products. */
public interface Products {

    /** The product as it stands. */
    Optional<Standing<Product>> find(ProductId id);

    /**
     * What one piece costs by the price list. Made to be asked very often: a change made elsewhere shows within a second.
     */
    Optional<Money> listPrice(ProductId id);

    /**
     * Decides on the product as it stands and keeps what was decided together with its events, or nothing at all. The
     * decision is taken again when somebody else was faster.
     *
     * @param expectedVersion the version that the asker saw; {@code null} when any will do
     */
    Decided<Product> change(
            ProductId id,
            @Nullable Long expectedVersion,
            Function<Optional<Product>, Change<Product, ProductEvent>> decision);

    /**
     * Some products in a stable order.
     *
     * @param key only the product of this external key; {@code null} for all
     * @param cursor where an earlier portion ended; {@code null} for the beginning
     */
    Portion<Product> list(@Nullable ExternalKey key, int limit, @Nullable String cursor);
}
