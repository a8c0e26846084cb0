package fi.polku.local.system.crowd;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.polku.local.directory.Addresses;
import fi.polku.local.system.crowd.Caller.Asked;
import fi.polku.local.system.faults.Told;
import fi.polku.local.system.faults.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bson.Document;

/**
 * What became of one aggregate: the version in which its document stands, and all that its topic tells of it.
 *
 * @param events each once, in the order on the topic
 */
record History(long version, List<Told> events) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of the aggregate with this id, once all of it was told. */
    static History of(Addresses polku, String database, String collection, String id) {
        long version = toldVersion(polku, database, collection, id);
        List<Told> events = Topics.read(polku.kafka()).first().stream()
                .filter(event -> event.subject().equals(id))
                .toList();
        return new History(version, events);
    }

    private static long toldVersion(Addresses polku, String database, String collection, String id) {
        try (MongoClient store = MongoClients.create(polku.store())) {
            var documents = store.getDatabase(database).getCollection(collection);
            Document settled = Awaitility.await()
                    .atMost(PATIENCE)
                    .until(
                            () -> documents.find(new Document("_id", id)).first(),
                            document -> document != null
                                    && document.getList("outbox", Document.class)
                                            .isEmpty());
            return settled.getLong("version");
        }
    }

    /**
     * Where what was answered and what stands differ: what was accepted is one step of the aggregate each, in the version that
     * was answered; nothing came of anything else.
     *
     * @param asked all that was ever asked about the aggregate, with its beginning
     */
    List<String> differencesFrom(Collection<Asked> asked) {
        List<String> differences = new ArrayList<>();
        List<Long> versions = events.stream().map(Told::version).toList();
        if (!versions.equals(LongStream.rangeClosed(1, version).boxed().toList())) {
            differences.add("Version %d stands, told are %s".formatted(version, versions));
        }
        Map<String, List<Told>> byRequest = ofPeople().stream().collect(Collectors.groupingBy(Told::correlation));
        asked.forEach(one -> {
            List<Long> steps = byRequest.getOrDefault(one.correlation(), List.of()).stream()
                    .map(Told::version)
                    .toList();
            List<Long> expected = one.reply().isAccepted() ? List.of(one.reply().version()) : List.of();
            if (!steps.equals(expected)) {
                differences.add("%s%nmade versions %s".formatted(one, steps));
            }
        });
        Set<String> unknown = new HashSet<>(byRequest.keySet());
        asked.forEach(one -> unknown.remove(one.correlation()));
        unknown.forEach(request -> differences.add("Nobody asked for " + byRequest.get(request)));
        return differences;
    }

    /** Those that followed from a request at once, not from another event. */
    List<Told> ofPeople() {
        return events.stream().filter(event -> event.cause().isEmpty()).toList();
    }
}
