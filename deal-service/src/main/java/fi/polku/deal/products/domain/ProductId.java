package fi.polku.deal.products.domain;

import java.util.UUID;

/** Identity of a {@link Product}. */
public record ProductId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
