package fi.polku.local.directory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Where a running Polku is reached, as it stands in {@code polku.json}.
 *
 * @param leads base URL of the lead service
 * @param deals base URL of the deal service
 * @param accounts base URL of the account service
 * @param analytics base URL of the analytics service
 * @param store connection string of the document store
 * @param kafka bootstrap servers of the broker
 * @param pid the process that runs all of it
 */
@JsonPropertyOrder({"leads", "deals", "accounts", "analytics", "store", "kafka", "pid"})
public record Addresses(
        String leads, String deals, String accounts, String analytics, String store, String kafka, long pid) {

    /** The base URL of the service that is called so: {@code leads}, {@code deals}, {@code accounts}, {@code analytics}. */
    public String of(String service) {
        return switch (service) {
            case "leads" -> leads;
            case "deals" -> deals;
            case "accounts" -> accounts;
            case "analytics" -> analytics;
            default -> throw new IllegalArgumentException("There is no service called " + service);
        };
    }
}
