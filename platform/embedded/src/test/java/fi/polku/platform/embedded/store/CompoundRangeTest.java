package fi.polku.platform.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One equal value and a range behind it that is open on one side: how pages of a filtered list are read. */
class CompoundRangeTest {

    private final EmbeddedStore store = EmbeddedStore.inMemory(0);
    private final MongoClient client = MongoClients.create(store.uri());
    private final MongoCollection<Document> deals = client.getDatabase("deal").getCollection("deals");

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsAllThatLieOnEitherSideOfAValue(boolean ascending) {
        deals.createIndex(
                ascending
                        ? Indexes.ascending("seller", "_id")
                        : Indexes.compoundIndex(Indexes.ascending("seller"), Indexes.descending("_id")));
        deals.insertMany(IntStream.range(0, 10)
                .mapToObj(number -> new Document("_id", number).append("seller", number % 2))
                .toList());

        assertThat(oddOnes(Filters.gt("_id", 3))).containsExactly(5, 7, 9);
        assertThat(oddOnes(Filters.gte("_id", 3))).containsExactly(3, 5, 7, 9);
        assertThat(oddOnes(Filters.lt("_id", 7))).containsExactly(1, 3, 5);
        assertThat(oddOnes(Filters.lte("_id", 7))).containsExactly(1, 3, 5, 7);
    }

    private List<Integer> oddOnes(Bson range) {
        return deals.find(Filters.and(Filters.eq("seller", 1), range))
                .sort(Sorts.ascending("_id"))
                .map(document -> document.getInteger("_id"))
                .into(new ArrayList<>());
    }
}
