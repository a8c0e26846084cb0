package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of one field, as far as an index can answer it. What an index finds is matched against the whole
 * query again, so a condition may admit more than the query does, never less.
 */
sealed interface FieldCondition {

    /** Whether a document without the field can meet the condition; a sparse index does not know such documents. */
    boolean admitsAbsence();

    /** A condition that is met when this one is or the other one; {@code null} when an index cannot answer that. */
    @Nullable
    FieldCondition or(FieldCondition other);

    /** The field, or one element of its array, equals one of the values; {@code null} stands for an absent field too. */
    record AnyOf(List<@Nullable Object> values) implements FieldCondition {

        @Override
        public boolean admitsAbsence() {
            return values.contains(null);
        }

        boolean isOneValue() {
            return values.size() == 1;
        }

        @Override
        public @Nullable FieldCondition or(FieldCondition other) {
            return switch (other) {
                case AnyOf more -> new AnyOf(distinct(values, more.values));
                case Between range -> range.or(this);
            };
        }

        private static List<@Nullable Object> distinct(List<@Nullable Object> some, List<@Nullable Object> more) {
            List<@Nullable Object> all = new ArrayList<>(some);
            more.stream().filter(value -> !some.contains(value)).forEach(all::add);
            return all;
        }
    }

    /** The field, or one element of its array, lies between the bounds; at least one of them is there. */
    record Between(@Nullable Bound lower, @Nullable Bound upper) implements FieldCondition {

        @Override
        public boolean admitsAbsence() {
            return false;
        }

        @Override
        public @Nullable FieldCondition or(FieldCondition other) {
            return switch (other) {
                case Between range -> around(range);
                case AnyOf(List<@Nullable Object> values) -> around(values);
            };
        }

        private @Nullable Between around(List<@Nullable Object> values) {
            @Nullable Between widest = this;
            for (Object value : values) {
                if (value == null || widest == null) {
                    return null;
                }
                Bound at = new Bound(value, true);
                widest = widest.around(new Between(at, at));
            }
            return widest;
        }

        private @Nullable Between around(Between other) {
            Bound low = lower == null || other.lower == null ? null : lower.orOuter(other.lower, -1);
            Bound high = upper == null || other.upper == null ? null : upper.orOuter(other.upper, 1);
            return low == null && high == null ? null : new Between(low, high);
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
    record Bound(Object value, boolean inclusive) {

        /** The one of the two that lies further out in the direction: -1 to smaller values, 1 to greater ones. */
        private Bound orOuter(Bound other, int direction) {
            int order = Integer.signum(ValueComparator.ascWithoutListHandling().compare(value, other.value));
            if (order == 0) {
                return inclusive ? this : other;
            }
            return order == direction ? this : other;
        }
    }
}
