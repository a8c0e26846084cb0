package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of an index: field by field, each in its own direction, as queries sort; then by position. */
final class EntryOrder implements Comparator<IndexEntry> {

    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();

    private final boolean[] ascending;

    EntryOrder(List<IndexKey> keys) {
        ascending = new boolean[keys.size()];
        for (int field = 0; field < ascending.length; field++) {
            ascending[field] = keys.get(field).isAscending();
        }
    }

    @Override
    public int compare(IndexEntry one, IndexEntry other) {
        int order = compareKeys(one, other);
        if (order != 0) {
            return order;
        }
        order = Integer.compare(one.position(), other.position());
        return order != 0 ? order : compareEdges(one, other);
    }

    /** The order of the fields that both have. */
    int compareKeys(IndexEntry one, IndexEntry other) {
        int shared = Math.min(one.fields(), other.fields());
        for (int field = 0; field < shared; field++) {
            int order = compareValues(one.value(field), other.value(field));
            if (order != 0) {
                return ascending[field] ? order : -order;
            }
        }
        return 0;
    }

    /** Of two edges on the same side of their entries the one with fewer fields lies further out. */
    private static int compareEdges(IndexEntry one, IndexEntry other) {
        int longer = Integer.compare(one.fields(), other.fields());
        return one.position() == Integer.MAX_VALUE ? -longer : longer;
    }

    /** As the library compares; directly where that is known to be the same. */
    static int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return text.compareTo(otherText);
        }
        if (one instanceof Double number && other instanceof Double otherNumber && areWhole(number, otherNumber)) {
            return Double.compare(number, otherNumber);
        }
        return VALUES.compare(one, other);
    }

    private static boolean areWhole(double number, double otherNumber) {
        return number == (long) number && otherNumber == (long) otherNumber;
    }
}
