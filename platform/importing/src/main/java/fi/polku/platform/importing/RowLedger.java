package fi.polku.platform.importing;

import fi.polku.platform.importing.sending.Arrivals;
import fi.polku.platform.importing.sending.RowAnswer;
import fi.polku.platform.importing.table.Row;
import java.util.List;

/** Writes down what became of each row of each section, once; any thread may write. */
final class RowLedger {
    private final RejectsFile rejects;
    private final Arrivals arrivals;
    private final ImportProgress progress;

    RowLedger(RejectsFile rejects, Arrivals arrivals, ImportProgress progress) {
        this.rejects = rejects;
        this.arrivals = arrivals;
        this.progress = progress;
    }

    /** The section makes no record of the row. */
    void passed() {
        progress.advanced(1);
    }

    void rejected(InputSection section, Row row, List<String> reasons) {
        section.tally().rejected();
        rejects.add(row, section.kind().resource(), reasons);
        progress.advanced(1);
    }

    void taken(InputSection section, RowAnswer.Taken taken) {
        section.tally().taken(taken.effect());
        arrivals.sent(section.kind(), taken.id(), taken.version());
        progress.advanced(1);
    }
}
