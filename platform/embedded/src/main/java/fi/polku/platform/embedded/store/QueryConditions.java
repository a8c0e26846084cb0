package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import fi.polku.platform.embedded.store.FieldCondition.AnyOf;
import fi.polku.platform.embedded.store.FieldCondition.Between;
import fi.polku.platform.embedded.store.FieldCondition.Bound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query that an index can use, by field: those at its top, inside {@code $and}, and in every {@code $or}. */
final class QueryConditions {

    private final Map<String, FieldCondition> byField = new HashMap<>();

    private QueryConditions() {}

    static QueryConditions of(@Nullable Document query) {
        QueryConditions conditions = new QueryConditions();
        if (query != null) {
            conditions.addAll(query);
        }
        return conditions;
    }

    @Nullable
    FieldCondition on(String field) {
        return byField.get(field);
    }

    private void addAll(Document query) {
        query.forEach((field, demanded) -> {
            if (field.equals("$and") && demanded instanceof Collection<?> parts) {
                documentsOf(parts).forEach(this::addAll);
            } else if (field.equals("$or") && demanded instanceof Collection<?> alternatives) {
                addWhatAllDemand(documentsOf(alternatives));
            } else if (!field.startsWith("$")) {
                add(field, conditionFor(demanded));
            }
        });
    }

    private static List<Document> documentsOf(Collection<?> parts) {
        return parts.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    private void add(String field, @Nullable FieldCondition condition) {
        if (condition != null) {
            byField.merge(field, condition, QueryConditions::narrower);
        }
    }

    /** What all alternatives demand of a field, taken together: pages after a key are asked for like this. */
    private void addWhatAllDemand(List<Document> alternatives) {
        List<QueryConditions> each =
                alternatives.stream().map(QueryConditions::of).toList();
        if (each.isEmpty()) {
            return;
        }
        for (Map.Entry<String, FieldCondition> first : each.getFirst().byField.entrySet()) {
            FieldCondition together = first.getValue();
            for (QueryConditions other : each.subList(1, each.size())) {
                FieldCondition condition = other.on(first.getKey());
                together = together == null || condition == null ? null : together.or(condition);
            }
            add(first.getKey(), together);
        }
    }

    private static FieldCondition narrower(FieldCondition one, FieldCondition other) {
        if (one instanceof AnyOf || other instanceof AnyOf) {
            return one instanceof AnyOf ? one : other;
        }
        Between range = (Between) one;
        Between otherRange = (Between) other;
        return new Between(
                range.lower() != null ? range.lower() : otherRange.lower(),
                range.upper() != null ? range.upper() : otherRange.upper());
    }

    private static @Nullable FieldCondition conditionFor(@Nullable Object demanded) {
        if (demanded instanceof Document operators && startsWithOperator(operators)) {
            return conditionFor(operators);
        }
        return isPlainValue(demanded) ? new AnyOf(Collections.singletonList(IndexedValue.of(demanded))) : null;
    }

    private static @Nullable FieldCondition conditionFor(Document operators) {
        if (operators.containsKey("$eq")) {
            return anyOf(Collections.singletonList(operators.get("$eq")));
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return anyOf(values);
        }
        Bound lower = bound(operators, "$gt", "$gte");
        Bound upper = bound(operators, "$lt", "$lte");
        return lower == null && upper == null ? null : new Between(lower, upper);
    }

    private static @Nullable FieldCondition anyOf(Collection<?> values) {
        if (!values.stream().allMatch(QueryConditions::isPlainValue)) {
            return null;
        }
        List<@Nullable Object> normalized = new ArrayList<>();
        values.stream().map(IndexedValue::of).distinct().forEach(normalized::add);
        return new AnyOf(normalized);
    }

    private static @Nullable Bound bound(Document operators, String exclusive, String inclusive) {
        Bound bound = bound(operators.get(exclusive), false);
        return bound != null ? bound : bound(operators.get(inclusive), true);
    }

    private static @Nullable Bound bound(@Nullable Object value, boolean inclusive) {
        Object indexed = isBound(value) ? IndexedValue.of(value) : null;
        return indexed == null ? null : new Bound(indexed, inclusive);
    }

    private static boolean isBound(@Nullable Object value) {
        return value != null && isPlainValue(value) && !(value instanceof MinKey) && !(value instanceof MaxKey);
    }

    /** Not a pattern, a list or an expression, which an index cannot look up. */
    private static boolean isPlainValue(@Nullable Object value) {
        return !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof Document document && startsWithOperator(document));
    }

    private static boolean startsWithOperator(Document document) {
        for (String key : document.keySet()) {
            if (key.startsWith("$")) {
                return true;
            }
        }
        return false;
    }
}
