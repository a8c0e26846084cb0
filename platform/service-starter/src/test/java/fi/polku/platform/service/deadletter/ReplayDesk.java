package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetter.Status;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.fault.MutableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Dead letters in a store of their own, and one listener. */
final class ReplayDesk {

    static final String TOPIC = "polku.test.events";
    static final String GROUP = "tester";
    static final Duration KEPT = Duration.ofDays(90);
    static final Filter ALL = new Filter(null, null, null, null, Status.WAITING);

    private final SimpleMongoClientDatabaseFactory databases =
            new SimpleMongoClientDatabaseFactory(Infrastructure.shared().freshDatabaseUri());
    private final MutableClock clock = MutableClock.at("2026-11-23T07:00:00Z");
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final DeadLetters letters = new DeadLetters(databases, clock, meters);
    private final Listeners listeners = new Listeners();
    private final NotingListener listener = new NotingListener();
    private final Replays replays = new Replays(letters, listeners);
    private final DeadLetterSweeper sweeper =
            new DeadLetterSweeper(letters, replays, listeners, meters, Duration.ofHours(1), KEPT);

    ReplayDesk() {
        listeners.add(listener);
    }

    MutableClock clock() {
        return clock;
    }

    MeterRegistry meters() {
        return meters;
    }

    DeadLetters letters() {
        return letters;
    }

    Replays replays() {
        return replays;
    }

    NotingListener listener() {
        return listener;
    }

    DeadLetterSweeper sweeper() {
        return sweeper;
    }

    /** How many indexes the letters have. */
    int indexes() {
        return databases
                .getMongoDatabase()
                .getCollection("dead-letters")
                .listIndexes()
                .into(new ArrayList<>())
                .size();
    }

    /** As somebody may who wants everything anew. */
    void dropTheDatabase() {
        databases.getMongoDatabase().drop();
    }

    /** A dead letter at offset 1 with two parked behind it. */
    void deadWithTwoBehind() {
        letters.keep(event(1), "broken", 6);
        letters.park(event(2), id(1));
        letters.park(event(3), id(1));
    }

    static String id(long offset) {
        return event(offset).id();
    }

    static DeadEvent event(long offset) {
        return eventOf(TOPIC, offset, "{}".getBytes(StandardCharsets.UTF_8));
    }

    static DeadEvent eventOf(String topic, long offset, byte[] body) {
        return event(topic, "one-aggregate", offset, body);
    }

    /** One of another aggregate. */
    static DeadEvent eventOf(String aggregate, long offset) {
        return event(TOPIC, aggregate, offset, new byte[0]);
    }

    /** One that says of what type it is. */
    static DeadEvent eventOfType(String type, long offset) {
        var message =
                new ConsumerRecord<>(TOPIC, 0, offset, "one-aggregate".getBytes(StandardCharsets.UTF_8), new byte[0]);
        message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return DeadEvent.of(message, GROUP);
    }

    private static DeadEvent event(String topic, String aggregate, long offset, byte[] body) {
        byte[] key = aggregate.getBytes(StandardCharsets.UTF_8);
        return DeadEvent.of(new ConsumerRecord<>(topic, 0, offset, key, body), GROUP);
    }

    void stop() throws Exception {
        databases.destroy();
    }
}
