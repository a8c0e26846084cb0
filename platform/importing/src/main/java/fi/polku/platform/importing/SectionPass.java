package fi.polku.platform.importing;

import fi.polku.platform.importing.mapping.RowOutcome;
import fi.polku.platform.importing.sending.OutgoingRow;
import fi.polku.platform.importing.sending.RowAnswer;
import fi.polku.platform.importing.table.Line;
import fi.polku.platform.importing.table.Row;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file for one section: makes its rows into records and settles those that are not to be sent. */
final class SectionPass {
    private static final JsonMapper JSON = new JsonMapper();

    private final InputSection section;
    private final SeenRecords seen;
    private final RowLedger ledger;

    /** @param seen what other sections of the same kind have made */
    SectionPass(InputSection section, SeenRecords seen, RowLedger ledger) {
        this.section = section;
        this.seen = seen;
        this.ledger = ledger;
    }

    /** Takes a record that is to be sent. */
    interface Sink {
        /**
         * Takes one.
         *
         * @param fields the record as it was made
         * @param row the same on its way
         * @throws InterruptedException when the import is stopped
         */
        void take(Map<String, Object> fields, OutgoingRow row) throws InterruptedException;
    }

    void run(Sink sink) throws InterruptedException {
        section.file().table().read(line -> settle(line, sink));
    }

    private void settle(Line line, Sink sink) throws InterruptedException {
        if (!(line instanceof Row row)) {
            ledger.passed();
            return;
        }
        switch (section.make(row)) {
            case RowOutcome.Passed passed -> ledger.passed();
            case RowOutcome.Refused refused -> ledger.rejected(section, row, refused.reasons());
            case RowOutcome.Draft draft -> settle(row, draft, sink);
        }
    }

    private void settle(Row row, RowOutcome.Draft draft, Sink sink) throws InterruptedException {
        String json = JSON.writeValueAsString(draft.fields());
        SeenRecords.Before before = seen.note(draft.externalId(), json);
        if (section.distinct() && before != SeenRecords.Before.NEVER) {
            ledger.passed();
        } else if (before == SeenRecords.Before.OTHERWISE) {
            ledger.rejected(section, row, List.of(reasonOfSecond(draft.externalId())));
        } else {
            sink.take(draft.fields(), new OutgoingRow(draft.externalId(), json, answer -> answered(row, answer)));
        }
    }

    private static String reasonOfSecond(String externalId) {
        return "externalId: ‘%s’ stands for another record in an earlier row; each record needs an id of its own"
                .formatted(externalId);
    }

    private void answered(Row row, RowAnswer answer) {
        switch (answer) {
            case RowAnswer.Taken taken -> ledger.taken(section, taken);
            case RowAnswer.Rejected rejected -> ledger.rejected(section, row, rejected.reasons());
        }
    }
}
