package fi.polku.platform.service.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outboxes.
 *
 * @param maxPending events that may wait for the broker before commands are answered with 503
 * @param maxPendingPerDocument the same for one aggregate
 * @param sweepInterval how often the sweeper looks for what was left behind
 */
@ConfigurationProperties("polku.outbox")
public record OutboxProperties(
        @DefaultValue("20000") long maxPending,
        @DefaultValue("100") int maxPendingPerDocument,
        @DefaultValue("1s") Duration sweepInterval) {}
