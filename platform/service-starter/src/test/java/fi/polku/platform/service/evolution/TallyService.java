package fi.polku.platform.service.evolution;

import fi.polku.platform.service.counter.CounterService;
import fi.polku.platform.service.counter.CounterService.Counted;
import fi.polku.platform.service.document.AggregateDocuments;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import fi.polku.platform.service.document.PublishedEvent;
import fi.polku.platform.service.document.Revision;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import fi.polku.platform.test.Infrastructure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** Hears counters, in those versions of their event that it was built to read, and notes each step in two ways. */
@SpringBootApplication
class TallyService {

    /** The newer version of {@link CounterService#COUNTED}. */
    static final String COUNTED_2 = "polku.test.counted.v2";

    /** Starts a build of the service that reads these versions. */
    static ConfigurableApplicationContext start(
            Infrastructure infrastructure, String topic, String group, String databaseUri, String... types) {
        return new SpringApplicationBuilder(TallyService.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(
                                "spring.application.name=" + group,
                                "spring.mongodb.uri=" + databaseUri,
                                "spring.cloud.stream.kafka.binder.brokers=" + infrastructure.bootstrapServers(),
                                "tally.topic=" + topic,
                                "tally.reads=" + String.join(",", types),
                                "polku.topics[0].name=" + topic + ".tallies",
                                "polku.topics[0].partitions=1",
                                "spring.cloud.function.definition=counterEvents",
                                "spring.cloud.stream.bindings.counterEvents-in-0.destination=" + topic,
                                "spring.cloud.stream.bindings.counterEvents-in-0.group=" + group)
                        .map(property -> "--" + property)
                        .toArray(String[]::new));
    }

    /** A counter went up, as the newer version of the event says it. */
    record Reached(String counter, String reached) {

        /** What the older version says, in the words of the newer. */
        static Reached of(Counted older) {
            return new Reached(older.counterId(), Long.toString(older.count()));
        }
    }

    /** One step of a counter: its version, and the version of the event that told of it. */
    record Step(long version, String toldBy, String reached) {}

    /** What was noted of a counter. */
    record Tally(List<Step> steps) {}

    /** Notes step by step, and beside that how far each counter is. */
    record Tallies(AggregateDocuments<Tally> documents, Copies<Step> latest) {

        void note(Reached event, ReceivedEvent received) {
            Step step = new Step(received.aggregateVersion(), received.type(), event.reached());
            documents.decide("tally-" + received.subject(), null, before -> {
                List<Step> steps = new ArrayList<>(
                        before == null ? List.of() : before.state().steps());
                steps.add(step);
                return new Revision<>(
                        new Tally(List.copyOf(steps)), List.of(new PublishedEvent("polku.test.tallied.v1", step)));
            });
            latest.put(received.subject(), received.aggregateVersion(), step);
        }

        List<Step> of(String counter) {
            return documents
                    .find("tally-" + counter)
                    .map(tally -> tally.state().steps())
                    .orElse(List.of());
        }
    }

    @Bean
    Tallies tallies(AggregateDocumentsFactory documents, CopiesFactory copies, @Value("${tally.topic}") String topic) {
        return new Tallies(
                documents
                        .collection("tallies", Tally.class)
                        .publishingTo(topic + ".tallies")
                        .build(),
                copies.of("step", Step.class));
    }

    @Bean
    Consumer<Message<byte[]>> counterEvents(
            Tallies tallies, @Value("${tally.topic}") String topic, @Value("${tally.reads}") List<String> types) {
        Subscription.Builder subscription = Subscription.to(topic);
        if (types.contains(CounterService.COUNTED)) {
            subscription.on(
                    CounterService.COUNTED,
                    Counted.class,
                    (event, received) -> tallies.note(Reached.of(event), received));
        }
        if (types.contains(COUNTED_2)) {
            subscription.on(COUNTED_2, Reached.class, tallies::note);
        }
        return subscription.build();
    }

    /** With a single function Spring Cloud Stream takes every name for that one. */
    @Bean
    Consumer<String> secondFunction() {
        return ignored -> {};
    }
}
