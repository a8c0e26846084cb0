package fi.polku.platform.importing.mapping;

import java.util.List;
import java.util.Map;

/** What a section makes of a row. */
public sealed interface RowOutcome {
    /** The section does not take the row. */
    record Passed() implements RowOutcome {}

    /** The row cannot become a record; all reasons at once. */
    record Refused(List<String> reasons) implements RowOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** A record as the bulk API takes it. */
    record Draft(String externalId, Map<String, Object> fields) implements RowOutcome {}
}
