package fi.polku.platform.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That documents are filed under the keys that the library gives, which takes its time to find them. */
class DocumentKeysTest {

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void filesADocumentUnderTheKeysOfTheLibrary(
            @ForAll("documents") Document document, @ForAll("indexKeys") List<IndexKey> keys) {
        OrderedIndex index = new OrderedIndex("any", keys, false, false);
        Set<KeyValue> expected;
        try {
            expected = index.getKeyValues(document);
        } catch (CannotIndexParallelArraysError | IllegalArgumentException refused) {
            assertThatThrownBy(() -> DocumentKeys.of(document, index)).isInstanceOf(refused.getClass());
            return;
        }
        DocumentKeys found = DocumentKeys.of(document, index);
        assertThat(found.ofArray()).isEqualTo(valuesOf(document, keys).stream().anyMatch(Collection.class::isInstance));
        if (expected.isEmpty()) {
            assertThat(found.keys()).containsExactly(new KeyValue(valuesOf(document, keys)).normalized());
        } else {
            assertThat(found.keys()).isEqualTo(expected);
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void leavesOutOfASparseIndexOnlyWhatHasNoneOfItsFields(
            @ForAll("documents") Document document, @ForAll("indexKeys") List<IndexKey> keys) {
        OrderedIndex sparse = new OrderedIndex("sparse", keys, true, false);
        List<Object> values = valuesOf(document, keys);
        if (values.stream().allMatch(Missing.class::isInstance)) {
            assertThat(DocumentKeys.of(document, sparse).keys()).isEmpty();
        } else if (values.stream().noneMatch(Collection.class::isInstance)) {
            assertThat(DocumentKeys.of(document, sparse).keys()).isEqualTo(sparse.getKeyValues(document));
        }
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void ordersValuesAsTheLibraryDoes(@ForAll("values") Object one, @ForAll("values") Object other) {
        Object indexed = IndexedValue.of(one);
        Object otherIndexed = IndexedValue.of(other);
        assertThat(Integer.signum(EntryOrder.compareValues(indexed, otherIndexed)))
                .isEqualTo(
                        Integer.signum(ValueComparator.ascWithoutListHandling().compare(indexed, otherIndexed)));
    }

    private static List<Object> valuesOf(Document document, List<IndexKey> keys) {
        List<Object> values = new ArrayList<>();
        keys.forEach(key -> values.add(Utils.getSubdocumentValueCollectionAware(document, key.getKey())));
        return values;
    }

    @Provide
    Arbitrary<List<IndexKey>> indexKeys() {
        return Arbitraries.of("a", "b", "a.b", "a.c", "b.a.c", "c.0", "a.b.1")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(fields -> fields.stream()
                        .map(field -> new IndexKey(field, field.length() % 2 == 0))
                        .toList());
    }

    @Provide
    Arbitrary<Document> documents() {
        return SomeValues.documents();
    }

    @Provide
    Arbitrary<Object> values() {
        return SomeValues.values();
    }
}
