package fi.polku.platform.service.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long keys and answers live.
 *
 * @param kept how long an answer is kept at least
 * @param lease how long a request may run before a repeat of it runs as well; a crashed one is run again after that
 * @param longestWait how long a repeat waits for the answer of the first
 * @param largestBody how much a request with a key may send
 */
@ConfigurationProperties("polku.idempotency")
record IdempotencyProperties(
        @DefaultValue("25h") Duration kept,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("15s") Duration longestWait,
        @DefaultValue("1MB") DataSize largestBody) {}
