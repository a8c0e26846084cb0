package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import fi.polku.platform.embedded.store.FieldCondition.AnyOf;
import fi.polku.platform.embedded.store.FieldCondition.Between;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** How one index serves the conditions of one query: equal values in its first fields, then one range behind them. */
final class ScanPlan {

    /** So many combinations of {@code $in} values are looked up one by one; a further field does not multiply them. */
    private static final int MOST_COMBINATIONS = 10_000;

    private final OrderedIndex index;
    private final Map<String, AnyOf> equalities = new LinkedHashMap<>();
    private final @Nullable Between range;

    ScanPlan(OrderedIndex index, QueryConditions conditions) {
        this.index = index;
        this.range = useFields(conditions);
    }

    private @Nullable Between useFields(QueryConditions conditions) {
        long combinations = 1;
        for (String field : index.fields()) {
            FieldCondition condition = conflictsWithArrays(field) ? null : conditions.on(field);
            if (!(condition instanceof AnyOf equality)) {
                return condition instanceof Between between ? usable(between) : null;
            }
            combinations *= equality.values().size();
            if (combinations > MOST_COMBINATIONS && !equalities.isEmpty()) {
                return null;
            }
            equalities.put(field, equality);
        }
        return null;
    }

    /** Two fields of one array: the query may be met by different elements, but each entry holds fields of one. */
    private boolean conflictsWithArrays(String field) {
        return index.filedArrays()
                && equalities.keySet().stream().anyMatch(used -> firstStep(used).equals(firstStep(field)));
    }

    private static String firstStep(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private Between usable(Between between) {
        return index.filedArrays() ? between.oneSided() : between;
    }

    /** The scan by this plan, or {@code null} when the index cannot serve the query. */
    @Nullable
    IndexScan scan(@Nullable Document orderBy) {
        int fieldsUsed = equalities.size() + (range == null ? 0 : 1);
        SortDirection direction = directionFor(orderBy);
        if (index.leavesOutDocuments() ? !excludesAbsence() : fieldsUsed == 0 && direction == SortDirection.NONE) {
            return null;
        }
        List<NavigableSet<IndexEntry>> stretches = new ArrayList<>();
        for (List<@Nullable Object> beginning : beginnings()) {
            stretches.add(direction.applyTo(IndexStretch.of(index, beginning, range)));
        }
        return new IndexScan(index, stretches, fieldsUsed, direction != SortDirection.NONE);
    }

    /** Whether the query demands one whole key that no two documents share. */
    boolean findsOneAtMost() {
        return index.isUnique() && equalities.size() == index.fields().size() && readsOneStretch();
    }

    private boolean excludesAbsence() {
        return range != null || equalities.values().stream().anyMatch(equality -> !equality.admitsAbsence());
    }

    private SortDirection directionFor(@Nullable Document orderBy) {
        return readsOneStretch() ? SortDirection.of(index, equalities.keySet(), orderBy) : SortDirection.NONE;
    }

    private boolean readsOneStretch() {
        for (AnyOf equality : equalities.values()) {
            if (!equality.isOneValue()) {
                return false;
            }
        }
        return true;
    }

    /** Every combination of the equal values: with what the entries to read begin. */
    private List<List<@Nullable Object>> beginnings() {
        List<List<@Nullable Object>> beginnings = new ArrayList<>();
        beginnings.add(new ArrayList<>());
        for (AnyOf equality : equalities.values()) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> beginning : beginnings) {
                equality.values().forEach(value -> longer.add(extended(beginning, value)));
            }
            beginnings = longer;
        }
        return beginnings;
    }

    private static List<@Nullable Object> extended(List<@Nullable Object> beginning, @Nullable Object value) {
        List<@Nullable Object> longer = new ArrayList<>(beginning);
        longer.add(value);
        return longer;
    }
}
