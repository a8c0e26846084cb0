package fi.polku.deal.products.application;

import fi.polku.deal.domain.AggregatesInMemory;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductEvent;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.Products;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A price list for tests that need no store. */
public final class ProductsInMemory implements Products {

    private final AggregatesInMemory<Product, ProductEvent> products = new AggregatesInMemory<>();

    @Override
    public Optional<Standing<Product>> find(ProductId id) {
        return products.find(id.toString());
    }

    @Override
    public Optional<Money> listPrice(ProductId id) {
        return find(id).map(product -> product.what().details().listPrice());
    }

    @Override
    public Decided<Product> change(
            ProductId id,
            @Nullable Long expectedVersion,
            Function<Optional<Product>, Change<Product, ProductEvent>> decision) {
        return products.change(id.toString(), expectedVersion, decision);
    }

    @Override
    public Portion<Product> list(@Nullable ExternalKey key, int limit, @Nullable String cursor) {
        return products.all(product -> key == null || key.equals(product.key()));
    }
}
