package fi.polku.local.demo.player;

import fi.polku.local.directory.Addresses;
import java.net.URI;

/** A service's public API. */
enum Door {
    LEADS,
    DEALS,
    ACCOUNTS,
    ANALYTICS;

    URI in(Addresses addresses, String path) {
        String base = switch (this) {
            case LEADS -> addresses.leads();
            case DEALS -> addresses.deals();
            case ACCOUNTS -> addresses.accounts();
            case ANALYTICS -> addresses.analytics();
        };
        return URI.create(base + path);
    }
}
