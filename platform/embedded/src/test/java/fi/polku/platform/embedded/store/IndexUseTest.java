package fi.polku.platform.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** That queries look at what they need and not at the whole collection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexUseTest {

    private static final int DOCUMENTS = 5_000;

    private final EmbeddedStore store = EmbeddedStore.inMemory(0);
    private final MongoClient client = MongoClients.create(store.uri());
    private final MongoCollection<Document> leads = client.getDatabase("lead").getCollection("leads");

    @BeforeAll
    void fill() {
        leads.createIndex(Indexes.ascending("owner", "due"));
        leads.createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
        leads.createIndex(Indexes.descending("value"));
        leads.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        List<Document> documents = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            Document document = new Document("_id", id(number))
                    .append("version", 1L)
                    .append("owner", "person-" + number % 100)
                    .append("due", number)
                    .append("value", number % 1_000)
                    .append("keys", List.of("name-" + number, "domain-" + number));
            documents.add(number % 500 == 0 ? document.append("pendingSince", number) : document);
        }
        leads.insertMany(documents);
    }

    @AfterAll
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void updatesByIdAndVersionLookingAtOneDocument() {
        Bson flat = new Document("_id", id(77)).append("version", 1L);
        assertThat(examinedBy(() -> leads.updateOne(flat, Updates.inc("version", 1))))
                .isEqualTo(1);
        assertThat(leads.find(eq("_id", id(77))).first()).containsEntry("version", 2L);
    }

    @Test
    void usesTheIndexForConditionsInsideAnAnd() {
        Bson nested = new Document("$and", List.of(eq("_id", id(78)), eq("version", 1L)));
        assertThat(examinedBy(() -> leads.updateOne(nested, Updates.inc("version", 1))))
                .isEqualTo(1);
    }

    @Test
    void findsEqualValuesByTheFirstFieldOfACompoundIndex() {
        assertThat(examinedBy(() -> assertThat(found(eq("owner", "person-7"))).hasSize(50)))
                .isEqualTo(50);
    }

    @Test
    void findsOneOfSeveralValues() {
        Bson filter = in("_id", List.of(id(1), id(2), id(3), "nobody"));
        assertThat(examinedBy(() -> assertThat(found(filter)).hasSize(3))).isEqualTo(3);
    }

    @Test
    void findsElementsOfArrays() {
        Bson filter = in("keys", List.of("name-5", "domain-5", "domain-6"));
        assertThat(examinedBy(() -> assertThat(found(filter)).hasSize(2))).isEqualTo(2);
    }

    @Test
    void findsARangeInASparseIndex() {
        assertThat(examinedBy(() -> assertThat(found(lt("pendingSince", 1_000))).hasSize(2)))
                .isEqualTo(2);
    }

    @Test
    void findsARangeInADescendingIndex() {
        assertThat(examinedBy(() ->
                        assertThat(found(and(gt("value", 10), lt("value", 12)))).hasSize(5)))
                .isEqualTo(5);
    }

    @Test
    void readsAPageInTheOrderOfTheIndex() {
        assertThat(examinedBy(() -> {
                    List<Document> page = leads.find(eq("owner", "person-3"))
                            .sort(Sorts.ascending("due"))
                            .limit(10)
                            .into(new ArrayList<>());
                    assertThat(page)
                            .extracting(lead -> lead.getInteger("due"))
                            .startsWith(3, 103)
                            .hasSize(10);
                }))
                .isEqualTo(10);
    }

    @Test
    void readsTheNextPageFromWhereTheLastOneEnded() {
        assertThat(examinedBy(() -> {
                    List<Document> page = leads.find(gt("_id", id(2_000)))
                            .sort(Sorts.ascending("_id"))
                            .limit(50)
                            .into(new ArrayList<>());
                    assertThat(page)
                            .hasSize(50)
                            .first()
                            .isEqualTo(leads.find(eq("_id", id(2_001))).first());
                }))
                .isLessThanOrEqualTo(51);
    }

    @Test
    void readsTheNextPageBehindAValueAndAnId() {
        Bson behind = or(gt("value", 500), and(eq("value", 500), gt("_id", id(1_500))));
        assertThat(examinedBy(() -> assertThat(leads.find(behind)
                                .sort(Sorts.ascending("value"))
                                .limit(5)
                                .into(new ArrayList<>()))
                        .extracting(lead -> lead.getInteger("value"))
                        .containsExactly(500, 500, 500, 501, 501)))
                .isLessThanOrEqualTo(10);
    }

    @Test
    void readsAPageBackwards() {
        assertThat(examinedBy(() -> assertThat(leads.find()
                                .sort(Sorts.ascending("value"))
                                .limit(5)
                                .into(new ArrayList<>()))
                        .extracting(lead -> lead.getInteger("value"))
                        .containsOnly(0)))
                .isEqualTo(5);
    }

    private List<Document> found(Bson filter) {
        return leads.find(filter).into(new ArrayList<>());
    }

    private long examinedBy(Runnable action) {
        long before = store.examinedDocuments();
        action.run();
        return store.examinedDocuments() - before;
    }

    private static String id(int number) {
        return "lead-%05d".formatted(number);
    }
}
