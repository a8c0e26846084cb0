package fi.polku.platform.embedded.store;

import fi.polku.platform.embedded.store.FieldCondition.Between;
import fi.polku.platform.embedded.store.FieldCondition.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** The entries of an index that begin with given values and have their next field inside a range. */
final class IndexStretch {

    private final List<@Nullable Object> beginning;
    private final boolean ascending;
    private final @Nullable Between range;

    private IndexStretch(List<@Nullable Object> beginning, boolean ascending, @Nullable Between range) {
        this.beginning = beginning;
        this.ascending = ascending;
        this.range = range;
    }

    static NavigableSet<IndexEntry> of(OrderedIndex index, List<@Nullable Object> beginning, @Nullable Between range) {
        boolean ascending =
                range == null || index.getKeys().get(beginning.size()).isAscending();
        return new IndexStretch(beginning, ascending, range).in(index);
    }

    private NavigableSet<IndexEntry> in(OrderedIndex index) {
        return ascending ? index.entries(lowEnd(), highEnd()) : index.entries(highEnd(), lowEnd());
    }

    /** Where small values are: at the lower bound, or behind absent fields, which no range admits. */
    private @Nullable IndexEntry lowEnd() {
        if (range == null) {
            return beginning.isEmpty() ? null : IndexEntry.before(beginning);
        }
        Bound lower = range.lower();
        return lower == null ? edge(null, !ascending) : edge(lower.value(), lower.inclusive() == ascending);
    }

    /** Where great values are: at the upper bound, or where entries with this beginning end. */
    private @Nullable IndexEntry highEnd() {
        Bound upper = range == null ? null : range.upper();
        if (upper != null) {
            return edge(upper.value(), upper.inclusive() != ascending);
        }
        if (beginning.isEmpty()) {
            return null;
        }
        return ascending ? IndexEntry.behind(beginning) : IndexEntry.before(beginning);
    }

    private IndexEntry edge(@Nullable Object value, boolean before) {
        List<@Nullable Object> values = new ArrayList<>(beginning);
        values.add(value);
        return before ? IndexEntry.before(values) : IndexEntry.behind(values);
    }
}
