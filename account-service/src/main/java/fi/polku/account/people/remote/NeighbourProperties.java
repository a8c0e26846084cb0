package fi.polku.account.people.remote;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the other services are, and how patient this one is with them.
 *
 * @param leadService where lead-service is
 * @param dealService where deal-service is
 * @param neighbours how patient this service is
 */
@ConfigurationProperties("polku")
record NeighbourProperties(
        @DefaultValue Leads leadService,
        @DefaultValue Deals dealService,
        @DefaultValue Patience neighbours) {

    /**
     * Where lead-service is.
     *
     * @param url without a path
     */
    record Leads(@DefaultValue("http://127.0.0.1:8081") URI url) {}

    /**
     * Where deal-service is.
     *
     * @param url without a path
     */
    record Deals(@DefaultValue("http://127.0.0.1:8082") URI url) {}

    /**
     * How patient this service is.
     *
     * @param timeLimit for one request
     * @param attempts how often a request is tried at once
     * @param pause between these attempts
     * @param openFor how long a service that failed often is not asked at all
     */
    record Patience(
            @DefaultValue("2s") Duration timeLimit,
            @DefaultValue("3") int attempts,
            @DefaultValue("200ms") Duration pause,
            @DefaultValue("10s") Duration openFor) {}
}
