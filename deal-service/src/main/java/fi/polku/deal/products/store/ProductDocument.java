package fi.polku.deal.products.store;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductEvent;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.platform.service.document.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is written down.
 *
 * @param said what the system it came from said last, where that is not what the list says
 */
record ProductDocument(
        @Nullable String system,
        @Nullable String externalId,
        String name,
        @Nullable String series,
        Money listPrice,
        @Nullable ProductDetails said) {

    private ProductDetails details() {
        return new ProductDetails(name, series, listPrice);
    }

    /** How products are written down. */
    static final class Form implements AggregateCollection.Form<Product, ProductEvent, ProductDocument> {

        @Override
        public ProductDocument written(Product product) {
            ExternalKey key = product.key();
            ProductDetails said = product.said();
            return new ProductDocument(
                    key == null ? null : key.system(),
                    key == null ? null : key.externalId(),
                    product.details().name(),
                    product.details().series(),
                    product.details().listPrice(),
                    product.details().equals(said) ? null : said);
        }

        @Override
        public Product read(Stored<ProductDocument> stored) {
            ProductDocument state = stored.state();
            var id = new ProductId(UUID.fromString(stored.id()));
            ExternalKey key = ExternalKey.of(state.system, state.externalId);
            return state.said == null
                    ? new Product(id, key, state.details())
                    : new Product(id, key, state.details(), state.said);
        }

        @Override
        public String type(ProductEvent event) {
            return event.type();
        }
    }
}
