package fi.polku.deal.products.application;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.Products;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what can be sold. */
@Component
public class PriceList {

    private final Products products;

    PriceList(Products products) {
        this.products = products;
    }

    /** The product with this id. */
    public Optional<Standing<ProductView>> find(ProductId id) {
        return products.find(id).map(standing -> standing.map(ProductView::of));
    }

    /** Some products in a stable order, after the given one; only that of the key when one is given. */
    public Portion<ProductView> list(@Nullable ExternalKey key, int limit, @Nullable String after) {
        return products.list(key, limit, after).map(ProductView::of);
    }
}
