package fi.polku.platform.service.subscription;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often an event is tried before it is a dead letter.
 *
 * @param attempts the first included
 * @param firstPause after the first attempt; each pause is three times the one before
 * @param longestPause no pause is longer
 */
@ConfigurationProperties("polku.retries")
record RetryProperties(
        @DefaultValue("6") int attempts,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("5s") Duration longestPause) {}
