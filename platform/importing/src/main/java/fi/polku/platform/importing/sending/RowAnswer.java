package fi.polku.platform.importing.sending;

import java.util.List;

/** What a service did with a row. */
public sealed interface RowAnswer {
    /** It is there. */
    record Taken(Effect effect, String id, long version) implements RowAnswer {}

    /** It is not taken, for these reasons. */
    record Rejected(List<String> reasons) implements RowAnswer {
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    /** What a row changed. */
    enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
