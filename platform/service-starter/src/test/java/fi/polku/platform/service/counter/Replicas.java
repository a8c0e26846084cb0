package fi.polku.platform.service.counter;

import com.mongodb.client.MongoCollection;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.service.outbox.OutboxRelay;
import fi.polku.platform.service.outbox.OutboxSweeper;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Replicas of the counter service on one topic and one database of their own. */
public final class Replicas implements AutoCloseable {

    private final Infrastructure infrastructure;
    private final String topic = "polku.test." + UUID.randomUUID();
    private final String database;
    private final String[] properties;
    private final List<ConfigurableApplicationContext> replicas = new ArrayList<>();

    /** One replica to begin with, on the shared infrastructure. */
    public Replicas() {
        this(Infrastructure.shared());
    }

    /** One replica to begin with, with these settings. */
    public Replicas(Infrastructure infrastructure, String... properties) {
        this(infrastructure, List.of(properties));
        add();
    }

    private Replicas(Infrastructure infrastructure, List<String> properties) {
        this.infrastructure = infrastructure;
        this.database = infrastructure.freshDatabaseUri();
        this.properties = properties.toArray(String[]::new);
    }

    /** No replica to begin with, on the shared infrastructure. */
    public static Replicas none() {
        return new Replicas(Infrastructure.shared(), List.of());
    }

    /** Starts one more. */
    public void add() {
        add(context -> {});
    }

    /** Starts one more, with beans that stand in for the usual ones. */
    public void add(ApplicationContextInitializer<GenericApplicationContext> beans) {
        replicas.add(CounterService.start(infrastructure, topic, database, beans, properties));
    }

    /** A bean of the replica with this number. */
    public <T> T bean(int replica, Class<T> type) {
        return replicas.get(replica).getBean(type);
    }

    /** The topic that they publish to and hear. */
    public String topic() {
        return topic;
    }

    /** The counters as the replica with this number sees them. */
    public Counters counters(int replica) {
        return bean(replica, Counters.class);
    }

    /** The first replica goes on taking commands but publishes nothing any more, as if it crashed after each write. */
    public void silenceTheFirst() {
        replicas.getFirst().getBean(OutboxSweeper.class).stop();
        replicas.getFirst().getBean(OutboxRelay.class).stop();
    }

    /** A counter's document as it stands in the store. */
    public Document document(String id) {
        return Objects.requireNonNull(collection().find(new Document("_id", id)).first());
    }

    /** Lets the lease on a counter's outbox run out now; it would by itself after a while. */
    public void endTheLease(String id) {
        leaseUntil(id, Instant.ofEpochMilli(1));
    }

    /** Makes a counter's document look as if its lease were taken until then by somebody whose clock was wrong. */
    public void leaseUntil(String id, Instant until) {
        Document then = new Document("leaseUntil", until.toEpochMilli()).append("pendingSince", until.toEpochMilli());
        collection().updateOne(new Document("_id", id), new Document("$set", then));
    }

    /** The documents of the counters. */
    public MongoCollection<Document> collection() {
        return replicas.getFirst()
                .getBean(MongoDatabaseFactory.class)
                .getMongoDatabase()
                .getCollection("counters");
    }

    /** Sees everything on the topic. */
    public EventProbe probe() {
        return EventProbe.fromTheBeginning(infrastructure.bootstrapServers(), topic);
    }

    @Override
    public void close() {
        replicas.forEach(ConfigurableApplicationContext::close);
    }
}
