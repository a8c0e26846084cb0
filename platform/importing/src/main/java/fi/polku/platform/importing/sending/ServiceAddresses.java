package fi.polku.platform.importing.sending;

import java.net.URI;

/** Where the services are, such as {@code http://127.0.0.1:8081}. */
public record ServiceAddresses(URI leads, URI deals, URI accounts, URI analytics) {
    URI of(Service service) {
        return switch (service) {
            case LEADS -> leads;
            case DEALS -> deals;
            case ACCOUNTS -> accounts;
            case ANALYTICS -> analytics;
        };
    }
}
