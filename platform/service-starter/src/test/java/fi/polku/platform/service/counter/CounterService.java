package fi.polku.platform.service.counter;

import fi.polku.platform.service.document.AggregateDocuments;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import fi.polku.platform.service.document.PublishedEvent;
import fi.polku.platform.service.document.Revision;
import fi.polku.platform.service.document.Stored;
import fi.polku.platform.service.document.Written;
import fi.polku.platform.service.subscription.Subscription;
import fi.polku.platform.test.Infrastructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.messaging.Message;

/** Counts, tells on its topic that it counted, and hears its own topic as another service would. */
@SpringBootApplication
public class CounterService {

    /** The type of the events. */
    public static final String COUNTED = "polku.test.counted.v1";

    /** Starts a service that publishes to this topic and hears it. */
    public static ConfigurableApplicationContext start(
            Infrastructure infrastructure, String topic, String databaseUri, String... properties) {
        return start(infrastructure, topic, databaseUri, context -> {}, properties);
    }

    /** As {@link #start(Infrastructure, String, String, String...)}, with beans that stand in for the usual ones. */
    static ConfigurableApplicationContext start(
            Infrastructure infrastructure,
            String topic,
            String databaseUri,
            ApplicationContextInitializer<GenericApplicationContext> beans,
            String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "spring.application.name=counter-service",
                "spring.mongodb.uri=" + databaseUri,
                "spring.cloud.stream.kafka.binder.brokers=" + infrastructure.bootstrapServers(),
                "counter.topic=" + topic,
                "polku.topics[0].name=" + topic,
                "polku.topics[0].partitions=3",
                "spring.cloud.function.definition=counterEvents",
                "spring.cloud.stream.bindings.counterEvents-in-0.destination=" + topic,
                "spring.cloud.stream.bindings.counterEvents-in-0.group=counter-service"));
        all.addAll(List.of(properties));
        return new SpringApplicationBuilder(CounterService.class)
                .web(WebApplicationType.NONE)
                .initializers(beans)
                .run(all.stream().map(property -> "--" + property).toArray(String[]::new));
    }

    /** The state of a counter. */
    public record CounterState(long count) {}

    /** A counter went up. */
    public record Counted(String counterId, long count) {}

    /** The counters, and what a consumer of their events has seen. */
    public record Counters(AggregateDocuments<CounterState> documents, Queue<Long> heard) {

        /** Counts on by as many steps as given, with an event for each. */
        public Written<CounterState> count(String id, int steps) {
            return count(id, null, steps);
        }

        /** As {@link #count(String, int)}, if the counter stands at the expected version. */
        public Written<CounterState> count(String id, @Nullable Long expectedVersion, int steps) {
            return documents.decide(id, expectedVersion, before -> counted(id, before, steps));
        }

        /** As {@link #count(String, int)}, if there is such a counter. */
        public Optional<Written<CounterState>> countIfThere(String id, int steps) {
            return documents.decideIfThere(id, before -> counted(id, before, steps));
        }

        private static Revision<CounterState> counted(String id, @Nullable Stored<CounterState> before, int steps) {
            long count = before == null ? 0 : before.state().count();
            List<PublishedEvent> events = LongStream.rangeClosed(count + 1, count + steps)
                    .mapToObj(reached -> new PublishedEvent(COUNTED, new Counted(id, reached)))
                    .toList();
            return new Revision<>(new CounterState(count + steps), events);
        }
    }

    /** A number the consumer refuses, as a domain would. */
    public static final class UnluckyNumber extends RuntimeException {
        UnluckyNumber() {
            super("13 is refused");
        }
    }

    /** Numbers the consumer fails on until they are taken out: a defect that somebody mends. */
    public record Defects(Set<Long> numbers) {}

    @Bean
    Defects defects() {
        Set<Long> numbers = ConcurrentHashMap.newKeySet();
        numbers.add(666L);
        return new Defects(numbers);
    }

    @Bean
    Counters counters(AggregateDocumentsFactory documents, @Value("${counter.topic}") String topic) {
        return new Counters(
                documents
                        .collection("counters", CounterState.class)
                        .publishingTo(topic)
                        .build(),
                new ConcurrentLinkedQueue<>());
    }

    @Bean
    Copies<CounterState> counterCopies(CopiesFactory copies) {
        return copies.of("counter", CounterState.class);
    }

    /** Most services have several functions; with a single one Spring Cloud Stream takes every name for that one. */
    @Bean
    Consumer<String> secondFunction() {
        return ignored -> {};
    }

    @Bean
    Consumer<Message<byte[]>> counterEvents(
            Counters counters, Copies<CounterState> copies, Defects defects, @Value("${counter.topic}") String topic) {
        return Subscription.to(topic)
                .on(COUNTED, Counted.class, (event, received) -> {
                    counters.heard().add(event.count());
                    if (event.count() == 13) {
                        throw new UnluckyNumber();
                    }
                    if (defects.numbers().contains(event.count())) {
                        throw new IllegalStateException("cannot take " + event.count());
                    }
                    if (event.count() == 42) {
                        counters.count("answer-to-" + received.subject(), 1);
                    }
                    copies.put(received.subject(), received.aggregateVersion(), new CounterState(event.count()));
                })
                .outcome(UnluckyNumber.class)
                .build();
    }
}
