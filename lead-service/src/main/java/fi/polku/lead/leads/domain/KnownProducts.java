package fi.polku.lead.leads.domain;

import java.util.UUID;

/** The products that this service has heard of. */
public interface KnownProducts {

    /** Whether deal-service has announced this product. */
    boolean include(UUID productId);

    /** Remembers the product as of this version of it; an older version than the one known is ignored. */
    void note(UUID productId, String name, long version);
}
