package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer a query: the stretches of an index to read. Every document that the query wants is in them; others
 * may be too.
 */
final class IndexScan {

    /** Scans are told apart by size only up to here: counting must not cost more than it saves. */
    private static final int COUNTED_AT_MOST = 100;

    private final OrderedIndex index;
    private final List<NavigableSet<IndexEntry>> stretches;
    private final int fieldsUsed;
    private final boolean ordered;
    private final int size;

    IndexScan(OrderedIndex index, List<NavigableSet<IndexEntry>> stretches, int fieldsUsed, boolean ordered) {
        this.index = index;
        this.stretches = stretches;
        this.fieldsUsed = fieldsUsed;
        this.ordered = ordered;
        this.size = (int) entries().limit(COUNTED_AT_MOST).count();
    }

    /** The scan that reads least, as far as can be told cheaply; {@code null} when no index is of use. */
    static @Nullable IndexScan best(List<OrderedIndex> indexes, @Nullable Document query, @Nullable Document orderBy) {
        QueryConditions conditions = QueryConditions.of(query);
        IndexScan best = null;
        for (OrderedIndex index : indexes) {
            IndexScan scan = new ScanPlan(index, conditions).scan(orderBy);
            if (scan != null && (best == null || scan.isBetterThan(best))) {
                best = scan;
            }
            if (best != null && best.size <= 1) {
                return best; // none reads less that is worth looking for: so ends each search by id
            }
        }
        return best;
    }

    private boolean isBetterThan(IndexScan other) {
        if (size != other.size) {
            return size < other.size;
        }
        if (fieldsUsed != other.fieldsUsed) {
            return fieldsUsed > other.fieldsUsed;
        }
        return ordered && !other.ordered;
    }

    /** Where the documents are, each once. */
    Stream<Integer> positions() {
        Stream<Integer> positions = entries().map(IndexEntry::position);
        return index.filedArrays() || stretches.size() > 1 ? positions.distinct() : positions;
    }

    /** Whether they come in the order that the query sorts by. */
    boolean isOrdered() {
        return ordered;
    }

    private Stream<IndexEntry> entries() {
        return stretches.stream().flatMap(NavigableSet::stream);
    }
}
