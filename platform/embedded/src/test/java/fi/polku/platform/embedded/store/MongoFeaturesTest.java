package fi.polku.platform.embedded.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.merge;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The features of MongoDB that the services rely on. */
class MongoFeaturesTest {

    private final StoreClient store = StoreClient.inMemory();
    private final MongoCollection<Document> leads = store.collection("leads");

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void appendsEventsAndKeepsTheLastOnes() {
        leads.insertOne(new Document("_id", 1).append("handled", List.of("a", "b")));
        leads.updateOne(eq("_id", 1), Updates.pushEach("handled", List.of("c", "d"), new PushOptions().slice(-3)));
        assertThat(only().getList("handled", String.class)).containsExactly("b", "c", "d");
    }

    @Test
    void removesTheEventsThatWerePublished() {
        leads.insertOne(new Document("_id", 1).append("outbox", events("a", "b", "c")));
        leads.updateOne(eq("_id", 1), Updates.pull("outbox", in("id", List.of("a", "c"))));
        assertThat(only().getList("outbox", Document.class)).containsExactlyElementsOf(events("b"));
    }

    @Test
    void changesTheElementsOfAnArrayThatAFilterChooses() {
        leads.insertOne(new Document("_id", 1).append("outbox", events("a", "b")));
        leads.updateOne(
                eq("_id", 1),
                Updates.set("outbox.$[event].sent", true),
                new UpdateOptions().arrayFilters(List.of(eq("event.id", "b"))));
        assertThat(only().getList("outbox", Document.class))
                .extracting(event -> event.get("sent"))
                .containsExactly(null, true);
    }

    @Test
    void addsToAnArrayOnlyWhatIsNotInIt() {
        leads.insertOne(new Document("_id", 1).append("keys", List.of("a")));
        leads.updateOne(eq("_id", 1), Updates.addEachToSet("keys", List.of("a", "b")));
        leads.updateOne(eq("_id", 1), Updates.popFirst("keys"));
        assertThat(only().getList("keys", String.class)).containsExactly("b");
    }

    @Test
    void findsAndChangesInOneStep() {
        leads.insertMany(List.of(new Document("_id", 1).append("due", 5), new Document("_id", 2).append("due", 3)));
        FindOneAndUpdateOptions firstDue = new FindOneAndUpdateOptions().sort(Sorts.ascending("due"));
        assertThat(leads.findOneAndUpdate(gt("due", 0), Updates.set("due", 9), firstDue))
                .isEqualTo(new Document("_id", 2).append("due", 3));
        assertThat(leads.findOneAndUpdate(
                        eq("_id", 3),
                        Updates.set("due", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(new Document("_id", 3).append("due", 1));
        assertThat(leads.findOneAndDelete(eq("_id", 2))).isEqualTo(new Document("_id", 2).append("due", 9));
        assertThat(leads.countDocuments()).isEqualTo(2);
    }

    @Test
    void upsertsManyInOneRequestAndGoesOnAfterARefusedOne() {
        leads.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        leads.insertOne(new Document("_id", 0).append("key", "taken"));
        List<UpdateOneModel<Document>> upserts = IntStream.rangeClosed(1, 5)
                .mapToObj(id -> new UpdateOneModel<Document>(
                        eq("_id", id),
                        Updates.set("key", id == 3 ? "taken" : "key-" + id),
                        new UpdateOptions().upsert(true)))
                .toList();
        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> leads.bulkWrite(upserts, new BulkWriteOptions().ordered(false)))
                .satisfies(refused -> assertThat(refused.getWriteErrors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.getIndex()).isEqualTo(2)))
                .satisfies(refused ->
                        assertThat(refused.getWriteResult().getUpserts()).hasSize(4));
        assertThat(leads.countDocuments()).isEqualTo(5);
    }

    @Test
    void pagesThroughAllDocumentsByTheKeyOfTheLastOne() {
        leads.insertMany(IntStream.range(0, 95)
                .mapToObj(number -> new Document("_id", number))
                .toList());
        List<Integer> seen = new ArrayList<>();
        Bson rest = Filters.empty();
        for (List<Document> page = page(rest); !page.isEmpty(); page = page(rest)) {
            page.forEach(lead -> seen.add(lead.getInteger("_id")));
            rest = gt("_id", seen.getLast());
        }
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 95).boxed().toList());
    }

    private List<Document> page(Bson filter) {
        return leads.find(filter).sort(Sorts.ascending("_id")).limit(10).into(new ArrayList<>());
    }

    @Test
    void groupsJoinsAndMerges() {
        store.collection("people").insertOne(new Document("_id", "aino").append("team", "north"));
        leads.insertMany(List.of(
                new Document("_id", 1).append("owner", "aino").append("value", 10),
                new Document("_id", 2).append("owner", "aino").append("value", 5),
                new Document("_id", 3).append("owner", "eero").append("value", 1)));
        assertThat(leads.aggregate(List.of(
                        match(gt("value", 0)), group("$owner", sum("value", "$value")), sort(Sorts.ascending("_id")))))
                .containsExactly(
                        new Document("_id", "aino").append("value", 15),
                        new Document("_id", "eero").append("value", 1));
        Document joined = leads.aggregate(List.of(match(eq("_id", 1)), lookup("people", "owner", "_id", "person")))
                .into(new ArrayList<>())
                .getFirst();
        assertThat(joined.getList("person", Document.class))
                .containsExactly(new Document("_id", "aino").append("team", "north"));
        leads.aggregate(List.of(match(eq("owner", "aino")), merge("kept"))).toCollection();
        assertThat(store.collection("kept").countDocuments()).isEqualTo(2);
    }

    @Test
    void countsWhatMatchesThroughTheIndex() {
        leads.insertMany(IntStream.range(0, 500)
                .mapToObj(number -> new Document("_id", number))
                .toList());
        long before = store.store().examinedDocuments();
        assertThat(leads.countDocuments(gt("_id", 489))).isEqualTo(10);
        assertThat(store.store().examinedDocuments() - before).isEqualTo(10);
    }

    private Document only() {
        return leads.find().into(new ArrayList<>()).getFirst();
    }

    private static List<Document> events(String... ids) {
        return List.of(ids).stream().map(id -> new Document("id", id)).toList();
    }
}
