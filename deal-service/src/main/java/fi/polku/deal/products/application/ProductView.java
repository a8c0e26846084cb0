package fi.polku.deal.products.application;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import fi.polku.deal.products.domain.Product;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as the price list shows it. */
public record ProductView(
        UUID id,
        @Nullable String system,
        @Nullable String externalId,
        String name,
        @Nullable String series,
        Money listPrice) {

    static ProductView of(Product product) {
        var key = Optional.ofNullable(product.key());
        return new ProductView(
                product.id().value(),
                key.map(ExternalKey::system).orElse(null),
                key.map(ExternalKey::externalId).orElse(null),
                product.details().name(),
                product.details().series(),
                product.details().listPrice());
    }
}
