package fi.polku.platform.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Whatever is done: the store answers as a list that is looked through does, also after it was started again. */
class StoreAgainstModelTest {

    private static final List<String> OWNERS = List.of("aino", "eero", "ilma");

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void answersAsIfItLookedThroughAllDocuments(@ForAll("steps") List<Step> steps, @ForAll boolean folding)
            throws IOException {
        Path directory = Files.createTempDirectory("store-model");
        LeadModel model = new LeadModel();
        StoreClient store = start(directory, folding);
        try {
            new LeadCollection(store.collection("leads")).makeIndexes();
            for (Step step : steps) {
                if (step instanceof Step.Reopen) {
                    store.close();
                    store = start(directory, folding);
                }
                assertThat(new LeadCollection(store.collection("leads")).apply(step))
                        .as("%s", step)
                        .isEqualTo(model.apply(step));
            }
            assertSameAnswers(store, model);
            store.close();
            store = start(directory, folding);
            assertSameAnswers(store, model);
        } finally {
            store.close();
            delete(directory);
        }
    }

    private static StoreClient start(Path directory, boolean folding) {
        return StoreClient.on(directory, folding ? StoreClient.ALWAYS : StoreClient.NEVER);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static void assertSameAnswers(StoreClient store, LeadModel model) {
        MongoCollection<Document> leads = store.collection("leads");
        assertFinds(leads, Filters.empty(), model, lead -> true);
        for (String owner : OWNERS) {
            Predicate<Document> owned = lead -> owner.equals(lead.get("owner"));
            assertFinds(leads, eq("owner", owner), model, owned);
            assertFinds(
                    leads,
                    and(eq("owner", owner), gte("due", 3), lt("due", 8)),
                    model,
                    owned.and(lead -> due(lead) >= 3 && due(lead) < 8));
            assertPages(leads, eq("owner", owner), model, owned);
        }
        assertFinds(leads, eq("owner", null), model, lead -> lead.get("owner") == null);
        assertFinds(
                leads,
                in("owner", "aino", null),
                model,
                lead -> !"eero".equals(lead.get("owner")) && !"ilma".equals(lead.get("owner")));
        assertFinds(leads, in("due", 2, 5, 9), model, lead -> List.of(2, 5, 9).contains(due(lead)));
        assertFinds(leads, lte("due", 4), model, lead -> lead.get("due") != null && due(lead) <= 4);
        assertFinds(leads, gt("due", 6), model, lead -> due(lead) > 6);
        assertFinds(
                leads,
                or(eq("due", 1), eq("owner", "eero")),
                model,
                lead -> due(lead) == 1 || "eero".equals(lead.get("owner")));
        assertFinds(
                leads,
                or(gt("due", 4), and(eq("due", 4), gt("_id", 5))),
                model,
                lead -> due(lead) > 4 || (due(lead) == 4 && lead.getInteger("_id") > 5));
        assertFinds(
                leads,
                or(lt("due", 2), in("due", 7, 8)),
                model,
                lead -> lead.get("due") != null && (due(lead) < 2 || due(lead) == 7 || due(lead) == 8));
        assertFindsByElements(leads, model);
        assertPages(leads, Filters.empty(), model, lead -> true);
        assertIndexesAreInStep(store, model);
    }

    private static void assertFindsByElements(MongoCollection<Document> leads, LeadModel model) {
        assertFinds(
                leads,
                in("keys", "a", "c", "x"),
                model,
                lead -> LeadModel.keysOf(lead).stream().anyMatch(List.of("a", "c", "x")::contains));
        assertFinds(
                leads,
                and(eq("keys", "a"), eq("keys", "b")),
                model,
                lead -> LeadModel.keysOf(lead).containsAll(List.of("a", "b")));
        assertFinds(
                leads,
                and(gt("events", 5), lt("events", 3)),
                model,
                lead -> LeadModel.eventsOf(lead).stream().anyMatch(event -> event > 5)
                        && LeadModel.eventsOf(lead).stream().anyMatch(event -> event < 3));
        assertFinds(
                leads, eq("events", 4), model, lead -> LeadModel.eventsOf(lead).contains(4));
    }

    private static void assertFinds(
            MongoCollection<Document> leads, Bson filter, LeadModel model, Predicate<Document> wanted) {
        assertThat(leads.find(filter).into(new ArrayList<>()))
                .as("%s", filter)
                .containsExactlyInAnyOrderElementsOf(model.find(wanted));
    }

    private static void assertPages(
            MongoCollection<Document> leads, Bson filter, LeadModel model, Predicate<Document> wanted) {
        assertThat(leads.find(filter)
                        .sort(Sorts.ascending("due", "_id"))
                        .skip(2)
                        .limit(3)
                        .into(new ArrayList<>()))
                .containsExactlyElementsOf(model.sorted(wanted).skip(2).limit(3).toList());
        assertThat(leads.find(filter)
                        .sort(Sorts.orderBy(Sorts.descending("due"), Sorts.ascending("_id")))
                        .limit(4)
                        .into(new ArrayList<>()))
                .containsExactlyElementsOf(
                        model.sortedLastFirst(wanted).limit(4).toList());
    }

    /** Neither more nor fewer entries than the documents make: none was left behind. */
    private static void assertIndexesAreInStep(StoreClient store, LeadModel model) {
        Document counts = Objects.requireNonNull(store.client()
                .getDatabase("lead")
                .runCommand(new Document("validate", "leads"))
                .get("keysPerIndex", Document.class));
        long all = model.find(lead -> true).size();
        assertThat(counts)
                .containsEntry("_id_", all)
                .containsEntry("owner_1_due_-1__id_1", all)
                .containsEntry("due_1__id_1", all)
                .containsEntry("events_1", (long) model.eventEntries())
                .containsEntry("keys_1", (long) model.keyEntries());
    }

    private static int due(Document lead) {
        return lead.getInteger("due", Integer.MIN_VALUE);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 9);
        Arbitrary<String> owners = Arbitraries.of(OWNERS);
        Arbitrary<Step.Fields> fields = Combinators.combine(
                        owners.injectNull(0.2),
                        days.injectNull(0.2),
                        Arbitraries.of("a", "b", "c", "d", "e")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as(Step.Fields::new);
        return Arbitraries.<Step>oneOf(
                        Combinators.combine(ids, fields).as(Step.Insert::new),
                        Combinators.combine(ids, fields).as(Step.Upsert::new),
                        Combinators.combine(ids, Arbitraries.integers().between(1, 3), fields)
                                .as(Step.Update::new),
                        Combinators.combine(ids, days.list().ofMinSize(1).ofMaxSize(4))
                                .as(Step.Push::new),
                        Combinators.combine(ids, days).as(Step.Pull::new),
                        Combinators.combine(owners, days).as(Step.Postpone::new),
                        owners.map(Step.Take::new),
                        ids.map(Step.Delete::new),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, owners.map(Step.DeleteOwned::new)),
                                Tuple.of(1, Arbitraries.create(Step.Reopen::new))))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }
}
