package fi.polku.platform.service.watch;

import fi.polku.platform.service.outbox.Backlog;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How the events of this service fare. Always up: what waits is for somebody to look at, and a service that is taken out of
 * service for it would only have more that waits.
 */
final class EventsHealth implements HealthIndicator {

    private final Backlog backlog;
    private final ConsumerLag lag;
    private final MeterRegistry meters;
    private final Clock clock;

    EventsHealth(Backlog backlog, ConsumerLag lag, MeterRegistry meters, Clock clock) {
        this.backlog = backlog;
        this.lag = lag;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Timer relay = meters.find("polku.outbox.lag").timer();
        return Health.up()
                .withDetail("outboxPending", backlog.pending())
                .withDetail("outboxAgeSeconds", backlog.age(clock.instant()).toSeconds())
                .withDetail("relayLagMillisMax", relay == null ? 0 : Math.round(relay.max(TimeUnit.MILLISECONDS)))
                .withDetail("consumerLag", new TreeMap<>(lag.lags()))
                .withDetail("deadLettersWaiting", deadLetters())
                .withDetail("guardHits", sum("polku.guard.hits", "guard"))
                .build();
    }

    private Map<String, Long> deadLetters() {
        return meters.find("polku.events.dead.waiting").gauges().stream()
                .collect(Collectors.toMap(
                        gauge -> Place.of(tag(gauge, "topic"), tag(gauge, "group")),
                        gauge -> (long) gauge.value(),
                        Long::sum,
                        TreeMap::new));
    }

    private Map<String, Long> sum(String counters, String tag) {
        return meters.find(counters).counters().stream()
                .collect(Collectors.toMap(
                        counter -> tag(counter, tag), counter -> (long) counter.count(), Long::sum, TreeMap::new));
    }

    private static String tag(Meter meter, String name) {
        String value = meter.getId().getTag(name);
        return value == null ? "" : value;
    }
}
