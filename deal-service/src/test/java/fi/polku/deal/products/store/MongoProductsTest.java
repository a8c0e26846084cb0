package fi.polku.deal.products.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.WholeService;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.Products;
import fi.polku.platform.service.document.StaleVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class MongoProductsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Products products;
    private final ProductId id = new ProductId(UUID.randomUUID());
    private final ExternalKey key = new ExternalKey("crm", UUID.randomUUID().toString());

    @Autowired
    MongoProductsTest(Products products) {
        this.products = products;
    }

    @Test
    void keepsAProductAsItIs() {
        list("4821.125", null);

        assertThat(products.find(id)).contains(new Standing<>(new Product(id, key, details("4821.125")), 1));
    }

    @Test
    void keepsWhatAnotherSystemSaidOfAProductThatWasChangedHere() {
        list("4821.125", null);
        list("5000", null);

        assertThat(products.find(id))
                .contains(new Standing<>(new Product(id, key, details("5000"), details("4821.125")), 2));
    }

    @Test
    void knowsAListPriceAsSoonAsItChanged() {
        assertThat(products.listPrice(id)).isEmpty();
        list("4821", null);
        assertThat(products.listPrice(id)).contains(usd("4821"));

        list("5000", 1L);

        assertThat(products.listPrice(id)).contains(usd("5000"));
    }

    @Test
    void refusesAChangeOfAVersionThatStandsNoMore() {
        list("4821", null);

        assertThatThrownBy(() -> list("5000", 7L)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void findsAProductByWhatAnotherSystemCallsIt() {
        list("4821", null);

        assertThat(products.list(key, 10, null).items())
                .extracting(product -> product.what().id())
                .containsExactly(id);
        assertThat(products.list(new ExternalKey("erp", key.externalId()), 10, null)
                        .items())
                .isEmpty();
    }

    private void list(String price, @Nullable Long expectedVersion) {
        products.change(
                id,
                expectedVersion,
                standing -> standing.map(product -> product.change(details(price), NOW))
                        .orElseGet(() -> Product.list(id, key, details(price), NOW)));
    }

    private static ProductDetails details(String price) {
        return new ProductDetails("GTX Pro", "GTX", usd(price));
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
