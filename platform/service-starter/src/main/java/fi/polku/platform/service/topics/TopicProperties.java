package fi.polku.platform.service.topics;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The topics that a service publishes to or hears.
 *
 * @param topics each of them; a missing one is made at start
 * @param topicsTimeout how long a start waits for the broker before it gives up
 */
@ConfigurationProperties("polku")
public record TopicProperties(
        @DefaultValue List<Topic> topics,
        @DefaultValue("60s") Duration topicsTimeout) {

    /**
     * One topic.
     *
     * @param partitions fixed at creation: the order of an aggregate's events hangs on it
     * @param compacted keep the latest value of each key instead of everything
     */
    public record Topic(
            String name,
            @DefaultValue("6") int partitions,
            @DefaultValue("false") boolean compacted) {}
}
