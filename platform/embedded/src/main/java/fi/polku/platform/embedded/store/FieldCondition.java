package fi.polku.platform.embedded.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of one field, as far as an index can answer it. What an index finds is matched against the whole
 * query again, so a condition may admit more than the query does, never less.
 */
sealed interface FieldCondition {

    /** Whether a document without the field can meet the condition; a sparse index does not know such documents. */
    boolean admitsAbsence();

    /** The field, or one element of its array, equals one of the values; {@code null} stands for an absent field too. */
    record AnyOf(List<@Nullable Object> values) implements FieldCondition {

        @Override
        public boolean admitsAbsence() {
            return values.contains(null);
        }

        boolean isOneValue() {
            return values.size() == 1;
        }
    }

    /** The field, or one element of its array, lies between the bounds; at least one of them is there. */
    record Between(@Nullable Bound lower, @Nullable Bound upper) implements FieldCondition {

        @Override
        public boolean admitsAbsence() {
            return false;
        }

        /**
         * One side only: different elements of one array may meet the two sides, so on an index over arrays only one of
         * them may narrow the search.
         */
        Between oneSided() {
            return lower == null ? this : new Between(lower, null);
        }
    }

    /** One end of a range. */
    record Bound(Object value, boolean inclusive) {}
}
