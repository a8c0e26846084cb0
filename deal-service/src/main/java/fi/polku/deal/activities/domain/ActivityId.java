package fi.polku.deal.activities.domain;

import java.util.UUID;

/** Identity of an {@link Activity}. */
public record ActivityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
