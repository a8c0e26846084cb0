package fi.polku.platform.importing;

import static fi.polku.platform.importing.mapping.Kind.ACCOUNTS;
import static fi.polku.platform.importing.mapping.Kind.PEOPLE;
import static fi.polku.platform.importing.mapping.Kind.PRODUCTS;

import fi.polku.platform.importing.mapping.Kind;
import fi.polku.platform.importing.sending.Arrivals;
import fi.polku.platform.importing.sending.Bulk;
import fi.polku.platform.importing.sending.Lanes;
import fi.polku.platform.importing.sending.OutgoingRow;
import fi.polku.platform.importing.sending.Pace;
import fi.polku.platform.importing.sending.Service;
import fi.polku.platform.importing.sending.ServiceCalls;
import java.util.Comparator;
import java.util.List;

/** Sends the rows of all files, kind after kind, and waits where a kind must be known before the next can be sent. */
final class ImportRun {
    private final String system;
    private final List<InputFile> files;
    private final ServiceCalls calls;
    private final Pace pace;
    private final Arrivals arrivals;
    private final RowLedger ledger;
    private final ImportProgress progress;

    ImportRun(
            String system,
            List<InputFile> files,
            ServiceCalls calls,
            Pace pace,
            RejectsFile rejects,
            ImportProgress progress) {
        this.system = system;
        this.files = files;
        this.calls = calls;
        this.pace = pace;
        this.arrivals = new Arrivals(calls, pace);
        this.ledger = new RowLedger(rejects, arrivals, progress);
        this.progress = progress;
    }

    void send() throws InterruptedException {
        for (Kind kind : Kind.values()) {
            List<InputSection> sections = sectionsOf(kind);
            if (!sections.isEmpty()) {
                awaitWhatIsNeededFor(kind);
                progress.doing("sending " + kind.resource());
                send(kind, sections);
            }
        }
    }

    /** Sections that only collect names come last: what another section says about the same record says more. */
    private List<InputSection> sectionsOf(Kind kind) {
        return files.stream()
                .flatMap(file -> file.sections().stream())
                .filter(section -> section.kind() == kind)
                .sorted(Comparator.comparing(InputSection::distinct))
                .toList();
    }

    /** Waits until analytics knows everything that was sent. */
    void awaitFigures() throws InterruptedException {
        for (Kind kind : Kind.values()) {
            if (arrivals.hasSent(kind)) {
                progress.doing("waiting until the figures know all " + kind.resource());
                arrivals.awaitFigures(kind);
            }
        }
    }

    private void awaitWhatIsNeededFor(Kind kind) throws InterruptedException {
        switch (kind) {
            case PEOPLE, ACCOUNTS, PRODUCTS -> {
                // They refer to nothing that another service owns.
            }
            case LEADS -> await(Service.LEADS, List.of(ACCOUNTS, PRODUCTS));
            case DEALS -> await(Service.DEALS, List.of(PEOPLE, ACCOUNTS));
        }
    }

    private void await(Service service, List<Kind> kinds) throws InterruptedException {
        for (Kind kind : kinds) {
            if (arrivals.hasSent(kind)) {
                progress.doing("waiting until %s knows all %s".formatted(service.title(), kind.resource()));
                arrivals.await(kind, service);
            }
        }
    }

    private void send(Kind kind, List<InputSection> sections) throws InterruptedException {
        Bulk bulk = new Bulk(calls, kind, system, pace);
        if (kind == PEOPLE) {
            sendManagersFirst(bulk, sections);
            return;
        }
        SeenRecords seen = new SeenRecords();
        try (Lanes lanes = new Lanes(bulk, pace)) {
            for (InputSection section : sections) {
                new SectionPass(section, seen, ledger).run((fields, row) -> lanes.add(row));
            }
            lanes.finish();
        }
    }

    private void sendManagersFirst(Bulk bulk, List<InputSection> sections) throws InterruptedException {
        SeenRecords seen = new SeenRecords();
        ManagersFirst people = new ManagersFirst();
        for (InputSection section : sections) {
            new SectionPass(section, seen, ledger).run(people::add);
        }
        for (List<OutgoingRow> wave : people.waves()) {
            try (Lanes lanes = new Lanes(bulk, pace)) {
                for (OutgoingRow row : wave) {
                    lanes.add(row);
                }
                lanes.finish();
            }
        }
    }
}
