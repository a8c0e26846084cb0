package fi.polku.deal.products.store;

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
import fi.polku.deal.store.AggregateCollection;
import fi.polku.deal.store.Recent;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The price list as a collection of documents. */
@Repository
class MongoProducts implements Products {

    private static final String SYSTEM = "state.system";
    private static final String EXTERNAL_ID = "state.externalId";

    private final AggregateCollection<Product, ProductEvent, ProductDocument> products;
    private final Recent<ProductId, Money> prices = new Recent<>(this::currentListPrice);

    MongoProducts(AggregateDocumentsFactory documents) {
        this.products = new AggregateCollection<>(
                documents
                        .collection("products", ProductDocument.class)
                        .publishingTo("polku.deal.events")
                        .indexedBy(EXTERNAL_ID, SYSTEM)
                        .build(),
                new ProductDocument.Form());
    }

    @Override
    public Optional<Standing<Product>> find(ProductId id) {
        return products.find(id.toString());
    }

    @Override
    public Optional<Money> listPrice(ProductId id) {
        return prices.find(id);
    }

    @Override
    public Decided<Product> change(
            ProductId id,
            @Nullable Long expectedVersion,
            Function<Optional<Product>, Change<Product, ProductEvent>> decision) {
        try {
            return products.change(id.toString(), expectedVersion, decision);
        } finally {
            prices.forget(id);
        }
    }

    @Override
    public Portion<Product> list(@Nullable ExternalKey key, int limit, @Nullable String cursor) {
        Document filter = new Document();
        if (key != null) {
            filter.append(EXTERNAL_ID, key.externalId()).append(SYSTEM, key.system());
        }
        return products.page(filter, limit, cursor);
    }

    private Optional<Money> currentListPrice(ProductId id) {
        return find(id).map(product -> product.what().details().listPrice());
    }
}
