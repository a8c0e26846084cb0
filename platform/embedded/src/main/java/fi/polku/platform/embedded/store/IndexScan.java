package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
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

    private static final int NOT_COUNTED = -1;

    private final OrderedIndex index;
    private final List<NavigableSet<IndexEntry>> stretches;
    private final int fieldsUsed;
    private final boolean ordered;
    private int size = NOT_COUNTED;

    IndexScan(OrderedIndex index, List<NavigableSet<IndexEntry>> stretches, int fieldsUsed, boolean ordered) {
        this.index = index;
        this.stretches = stretches;
        this.fieldsUsed = fieldsUsed;
        this.ordered = ordered;
    }

    /** The scan that reads least, as far as can be told cheaply; {@code null} when no index is of use. */
    static @Nullable IndexScan best(List<OrderedIndex> indexes, @Nullable Document query, @Nullable Document orderBy) {
        QueryConditions conditions = QueryConditions.of(query);
        IndexScan best = null;
        for (OrderedIndex index : indexes) {
            ScanPlan plan = new ScanPlan(index, conditions);
            IndexScan scan = plan.scan(orderBy);
            if (scan != null && plan.findsOneAtMost()) {
                return scan; // nothing is left to gain: so ends each search by id
            }
            if (scan != null && (best == null || scan.isBetterThan(best))) {
                best = scan;
            }
        }
        return best;
    }

    private boolean isBetterThan(IndexScan other) {
        if (size() != other.size()) {
            return size() < other.size();
        }
        if (fieldsUsed != other.fieldsUsed) {
            return fieldsUsed > other.fieldsUsed;
        }
        return ordered && !other.ordered;
    }

    /** Counted only when there is another scan to compare it with. */
    private int size() {
        if (size == NOT_COUNTED) {
            size = 0;
            for (NavigableSet<IndexEntry> stretch : stretches) {
                Iterator<IndexEntry> entries = stretch.iterator();
                while (size < COUNTED_AT_MOST && entries.hasNext()) {
                    entries.next();
                    size++;
                }
            }
        }
        return size;
    }

    /** Where the documents are, each once. */
    Stream<Integer> positions() {
        if (stretches.size() == 1) {
            Stream<Integer> positions = positionsIn(stretches.getFirst());
            return index.filedArrays() ? positions.distinct() : positions;
        }
        return stretches.stream().flatMap(IndexScan::positionsIn).distinct();
    }

    private static Stream<Integer> positionsIn(NavigableSet<IndexEntry> stretch) {
        return stretch.stream().map(IndexEntry::position);
    }

    /** Whether they come in the order that the query sorts by. */
    boolean isOrdered() {
        return ordered;
    }
}
