package fi.polku.deal.deals.domain;

import java.util.UUID;

/** Identity of a {@link Deal}. */
public record DealId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
