package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One kind of record made from the rows of one file. */
public final class Section {
    private final Kind kind;
    private final boolean distinct;
    private final Condition when;
    private final Rule.Group fields;

    Section(Kind kind, boolean distinct, Condition when, Rule.Group fields) {
        this.kind = kind;
        this.distinct = distinct;
        this.when = when;
        this.fields = fields;
    }

    /** What its records are. */
    public Kind kind() {
        return kind;
    }

    /** Whether rows that give an external id once more are passed over. */
    public boolean distinct() {
        return distinct;
    }

    /** The columns that the file must have for it. */
    public Set<String> columns() {
        Set<String> columns = new TreeSet<>(fields.columns());
        columns.addAll(when.columns());
        return columns;
    }

    /** Whether the section asks for a row. */
    public boolean takes(Row row) {
        return when.holds(row);
    }

    /**
     * What a row becomes. A row that names nothing is passed over where names are collected ({@link #distinct()}), and
     * refused elsewhere.
     */
    public RowOutcome make(Row row) {
        if (!takes(row)) {
            return new RowOutcome.Passed();
        }
        List<String> reasons = new ArrayList<>();
        Map<String, Object> made = fields.make(row, "", reasons::add);
        Object externalId = made == null ? null : made.get("externalId");
        if (distinct && externalId == null) {
            return new RowOutcome.Passed();
        }
        if (made == null || externalId == null || !reasons.isEmpty()) {
            return new RowOutcome.Refused(reasons);
        }
        return new RowOutcome.Draft(externalId.toString(), made);
    }
}
