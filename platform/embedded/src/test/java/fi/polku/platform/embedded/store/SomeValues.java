package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.NullUnmarked;

/** Documents and values of all kinds, null too, among few enough that equal ones meet. */
@NullUnmarked
final class SomeValues {

    private static final Object[] PLAIN = {
        0,
        1,
        2,
        -1,
        1L,
        3_000_000_000L,
        Long.MAX_VALUE,
        Long.MAX_VALUE - 1,
        (1L << 53) + 1,
        0.0,
        -0.0,
        0.5,
        1.0,
        3_000_000_000.5,
        "",
        "a",
        "b",
        "ä",
        true,
        false,
        Instant.EPOCH,
        Instant.ofEpochMilli(1),
        new UUID(0, 1),
        new UUID(1, 0),
        new ObjectId("0123456789abcdef01234567"),
        new ObjectId("ffffffffffffffffffffffff")
    };

    private SomeValues() {}

    /** Documents with the fields a, b and c, some of which are absent, null, arrays or documents with the same fields. */
    static Arbitrary<Document> documents() {
        return documentsOf(values());
    }

    /** Documents of which the library can say how they are ordered: no array is empty or inside of another one. */
    static Arbitrary<Document> orderedDocuments() {
        Arbitrary<Object> element = Arbitraries.frequencyOf(
                Tuple.of(4, simple()), Tuple.of(1, documentsOf(simple()).map(Object.class::cast)));
        Arbitrary<Object> nested = Arbitraries.frequencyOf(Tuple.of(4, element), Tuple.of(1, lists(element, 1)));
        return documentsOf(Arbitraries.frequencyOf(
                Tuple.of(4, simple()),
                Tuple.of(2, documentsOf(nested).map(Object.class::cast)),
                Tuple.of(2, lists(element, 1))));
    }

    static Arbitrary<Object> values() {
        Arbitrary<Object> nested = Arbitraries.frequencyOf(
                Tuple.of(4, simple()),
                Tuple.of(2, documentsOf(simple()).map(Object.class::cast)),
                Tuple.of(1, lists(simple(), 0)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, simple()),
                Tuple.of(2, documentsOf(nested).map(Object.class::cast)),
                Tuple.of(2, lists(nested, 0)));
    }

    static Arbitrary<Object> plain() {
        return Arbitraries.of(PLAIN);
    }

    private static Arbitrary<Object> simple() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, plain()),
                        Tuple.of(1, Arbitraries.of(new BinData(new byte[] {1}), new BinData(new byte[] {2}))),
                        Tuple.of(1, Arbitraries.of(new Decimal128(BigDecimal.ONE), new Decimal128(BigDecimal.TEN))))
                .injectNull(0.1);
    }

    private static Arbitrary<Document> documentsOf(Arbitrary<Object> values) {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), values)
                .ofMaxSize(3)
                .map(Document::new);
    }

    private static Arbitrary<Object> lists(Arbitrary<Object> elements, int smallest) {
        return elements.list().ofMinSize(smallest).ofMaxSize(3).map(list -> (Object) new ArrayList<>((List<?>) list));
    }
}
