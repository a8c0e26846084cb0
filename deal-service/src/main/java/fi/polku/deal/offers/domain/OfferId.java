package fi.polku.deal.offers.domain;

import java.util.UUID;

/** Identity of an {@link Offer}. */
public record OfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
