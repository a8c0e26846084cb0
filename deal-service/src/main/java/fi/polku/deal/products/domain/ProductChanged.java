package fi.polku.deal.products.domain;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product is new on the price list or reads differently there; tells everything the list now says about it. */
public record ProductChanged(
        UUID productId,
        @Nullable String system,
        @Nullable String externalId,
        String name,
        @Nullable String series,
        Money listPrice,
        Instant occurredAt)
        implements ProductEvent {

    static ProductChanged of(Product product, Instant at) {
        var key = Optional.ofNullable(product.key());
        return new ProductChanged(
                product.id().value(),
                key.map(ExternalKey::system).orElse(null),
                key.map(ExternalKey::externalId).orElse(null),
                product.details().name(),
                product.details().series(),
                product.details().listPrice(),
                at);
    }
}
