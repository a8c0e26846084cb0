package fi.polku.platform.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Values of all kinds, arrays and nested documents: a collection with indexes answers as one without. */
class IndexedAsUnindexedTest {

    private final StoreBackend store = new StoreBackend();
    private final Channel channel = new EmbeddedChannel();

    /** What is done to both collections: a document comes, another takes its place, or it goes. */
    record Writing(int id, Document document, boolean removes) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void findsAndCountsTheSame(@ForAll("writings") List<Writing> writings, @ForAll("filters") List<Document> filters) {
        makeIndexes();
        writings.forEach(this::write);
        for (Document filter : filters) {
            assertThat(found("indexed", filter))
                    .as("%s", filter)
                    .containsExactlyInAnyOrderElementsOf(found("plain", filter));
            assertThat(counted("indexed", filter)).as("%s", filter).isEqualTo(counted("plain", filter));
        }
        assertIndexesAreEmptyAfterAllIsGone();
    }

    private void makeIndexes() {
        store.dropDatabase("test");
        index(new Document("a", 1), false);
        index(new Document("b", -1).append("_id", 1), false);
        index(new Document("a.b", 1).append("c", -1), false);
        index(new Document("c", 1), true);
    }

    private void index(Document key, boolean sparse) {
        Document index = new Document("key", key).append("name", key.toString()).append("sparse", sparse);
        command(new Document("createIndexes", "indexed").append("indexes", new ArrayList<>(List.of(index))));
    }

    /** What the indexed collection refuses, for it has parallel arrays, the other one does not get either. */
    private void write(Writing writing) {
        if (writtenTo("indexed", writing)) {
            writtenTo("plain", writing);
        }
    }

    private boolean writtenTo(String collection, Writing writing) {
        Document id = new Document("_id", writing.id());
        if (writing.removes()) {
            Document delete = new Document("q", id).append("limit", 1);
            command(new Document("delete", collection).append("deletes", List.of(delete)));
            return true;
        }
        Document replacement = new Document("_id", writing.id());
        replacement.putAll(writing.document().cloneDeeply());
        Document update = new Document("q", id).append("u", replacement).append("upsert", true);
        return !command(new Document("update", collection).append("updates", List.of(update)))
                .containsKey("writeErrors");
    }

    private List<Document> found(String collection, Document filter) {
        Document answer = command(new Document("find", collection).append("filter", filter));
        return firstBatch(answer);
    }

    private List<Document> counted(String collection, Document filter) {
        Document group = new Document("_id", 1).append("n", new Document("$sum", 1));
        Document answer = command(new Document("aggregate", collection)
                .append("pipeline", List.of(new Document("$match", filter), new Document("$group", group)))
                .append("cursor", new Document()));
        return firstBatch(answer);
    }

    @SuppressWarnings("unchecked")
    private static List<Document> firstBatch(Document answer) {
        Document cursor = (Document) Objects.requireNonNull(answer.get("cursor"));
        return (List<Document>) Objects.requireNonNull(cursor.get("firstBatch"));
    }

    private void assertIndexesAreEmptyAfterAllIsGone() {
        Document all = new Document("q", new Document()).append("limit", 0);
        command(new Document("delete", "indexed").append("deletes", List.of(all)));
        Document counts = command(new Document("validate", "indexed"));
        assertThat(((Document) Objects.requireNonNull(counts.get("keysPerIndex"))).values())
                .containsOnly(0L);
    }

    private Document command(Document command) {
        return store.handleCommand(channel, "test", command.keySet().iterator().next(), command);
    }

    @Provide
    Arbitrary<List<Writing>> writings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        SomeValues.orderedDocuments(),
                        Arbitraries.integers().between(0, 5).map(die -> die == 0))
                .as(Writing::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Document>> filters() {
        Arbitrary<Object> value = SomeValues.plain();
        Arbitrary<Object> condition = Arbitraries.oneOf(
                value,
                value.map(equal -> new Document("$eq", equal)),
                value.list().ofMinSize(1).ofMaxSize(3).map(some -> new Document("$in", some)),
                Combinators.combine(Arbitraries.of("$gt", "$gte", "$lt", "$lte"), SomeValues.plain())
                        .as((operator, bound) -> new Document(operator, bound)));
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "a.b", "_id"), condition)
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(Document::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(20);
    }
}
