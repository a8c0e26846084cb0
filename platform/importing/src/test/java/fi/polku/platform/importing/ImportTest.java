package fi.polku.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportTest {
    private static final String LEADS = """
            system: test
            files:
              - file: leads.csv
                records:
                  - kind: leads
                    fields: {externalId: id, source: origin, capturedOn: date}
            """;

    @TempDir
    Path directory;

    private FakeServices services;
    private Imports imports;

    @BeforeEach
    void start() throws IOException {
        services = new FakeServices();
        imports = new Imports(directory, services);
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void readsSendsAndCounts() {
        ImportResult result = imports.file("leads.csv", leads(1234)).run(LEADS);

        assertThat(result.lines())
                .containsExactly("leads.csv             read=1234 created=1234 updated=0 unchanged=0 rejected=0");
        assertThat(result.exitCode()).isZero();
        assertThat(services.records("leads")).hasSize(1234);
        assertThat(imports.rejects()).doesNotExist();
    }

    @Test
    void changesNothingTheSecondTimeAndOnlyWhatChangedTheThird() {
        imports.file("leads.csv", leads(50)).run(LEADS);
        ImportResult second = imports.run(LEADS);
        ImportResult third = imports.file("leads.csv", leads(51).replace("L7,Web", "L7,Fair"))
                .run(LEADS);

        assertThat(second.files().getFirst().whole()).isEqualTo(new Counts(0, 0, 50, 0, 0));
        assertThat(third.files().getFirst().whole()).isEqualTo(new Counts(1, 1, 49, 0, 0));
    }

    @Test
    void sendsNothingWhenAnyFileCannotBeUsed() {
        ImportResult result = imports.file("leads.csv", "id,origin\nL1,Web\n")
                .file("deals.csv", "PK\u0003\u0004")
                .run("""
                system: test
                files:
                  - file: leads.csv
                    records: [{kind: leads, fields: {externalId: id, source: sauce}}]
                  - file: deals.csv
                    records: [{kind: leads, fields: {externalId: id}}]
                  - file: more.csv
                    records: [{kind: leads, fields: {externalId: id}}]
                """);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("leads.csv: there is no column ‘sauce’; the columns are ‘id’, ‘origin’"),
                        line -> assertThat(line).startsWith("deals.csv: is an Excel workbook (.xlsx)"),
                        line -> assertThat(line).startsWith("more.csv: there is no such file"));
        assertThat(services.requests()).isZero();
    }

    @Test
    void refusesABadMapping() {
        ImportResult result = imports.run("system: test\nfiles: []\n");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.lines().getFirst()).contains("mapping.yaml cannot be used");
    }

    @Test
    void writesRejectedRowsWithTheirReasonsAndGoesOn() throws IOException {
        services.faults = new FakeServices.Faults() {
            @Override
            public String result(int request, JsonNode row) {
                return row.path("externalId").asString().equals("L2") ? "rejected" : "";
            }
        };
        ImportResult result = imports.file("leads.csv", """
                        id,origin,date
                        L1,Web,2017-01-05
                        L2,"Fair, Turku",2017-01-06
                        L3,Web,1.7.2017
                        ,Web,2017-01-08
                        L5,Web
                        L6,Web,2017-01-09,extra
                        """).run(LEADS);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.lines().getFirst()).endsWith("read=6 created=1 updated=0 unchanged=0 rejected=5");
        assertThat(result.lines().get(1)).isEqualTo("rejected rows with their reasons: " + imports.rejects());
        assertThat(Files.readAllLines(imports.rejects()))
                .containsExactlyInAnyOrder(
                        "file,line,kind,reasons,id,origin,date",
                        "leads.csv,3,leads,seller: no such person (accepted: a person),L2,\"Fair, Turku\",2017-01-06",
                        "leads.csv,4,leads,capturedOn: ‘1.7.2017’ is no date written as iso (column ‘date’),L3,Web,1.7.2017",
                        "leads.csv,5,leads,externalId: is missing (column ‘id’),,Web,2017-01-08",
                        "leads.csv,6,,the line has 2 cells where there are 3 columns,L5,Web,",
                        "leads.csv,7,,the line has 4 cells where there are 3 columns,L6,Web,2017-01-09,extra");
    }

    @Test
    void removesTheRejectsOfAnEarlierImport() {
        imports.file("leads.csv", "id,origin,date\nL1,Web,yesterday\n").run(LEADS);
        assertThat(imports.rejects()).exists();

        imports.file("leads.csv", leads(1)).run(LEADS);
        assertThat(imports.rejects()).doesNotExist();
    }

    @Test
    void keepsRowsThatAreEqualButForTheirId() {
        imports.file("leads.csv", "id,origin,date\nL1,Web,\nL2,Web,\n").run(LEADS);

        assertThat(services.records("leads")).containsOnlyKeys("L1", "L2");
    }

    @Test
    void rejectsAnIdThatStandsForTwoDifferentRecords() {
        ImportResult result = imports.file("leads.csv", "id,origin,date\nL1,Web,\nL1,Fair,\nL1,Web,\n")
                .run(LEADS);

        assertThat(result.files().getFirst().whole()).isEqualTo(new Counts(1, 0, 1, 1, 0));
        assertThat(services.record("leads", "L1").path("source").asString()).isEqualTo("Web");
    }

    @Test
    void skipsRowsThatNoSectionTakesUnlessToldToRejectThem() {
        String mapping = """
                system: test
                files:
                  - file: leads.csv
                    unmatched: %s
                    records: [{kind: leads, when: {origin: [Web, Fair]}, fields: {externalId: id}}]
                """;
        imports.file("leads.csv", "id,origin\nL1,Web\nL2,Phone\nL3,Fair\n");

        assertThat(imports.run(mapping.formatted("skip")).lines())
                .containsExactly("leads.csv             read=3 created=2 updated=0 unchanged=0 rejected=0 skipped=1");
        ImportResult strict = imports.run(mapping.formatted("reject"));
        assertThat(strict.lines().getFirst()).endsWith("read=3 created=0 updated=0 unchanged=2 rejected=1");
        assertThat(strict.exitCode()).isEqualTo(3);
    }

    @Test
    void makesSeveralRecordsOfOneRow() {
        ImportResult result = imports.file("leads.csv", """
                        id,company,owner
                        L1,Aalto Oy,Aino
                        L2,Aalto Oy,Eino
                        L3,,Aino
                        """).run("""
                        system: test
                        files:
                          - file: leads.csv
                            records:
                              - {kind: leads, fields: {externalId: id, account: company, owner: owner}}
                              - {kind: accounts, distinct: true, fields: {externalId: company, name: company}}
                              - {kind: people, distinct: true, fields: {externalId: owner, name: owner}}
                        """);

        assertThat(result.lines())
                .containsExactly(
                        "leads.csv             read=3 created=6 updated=0 unchanged=0 rejected=0",
                        "  of which leads      created=3 updated=0 unchanged=0 rejected=0",
                        "  of which accounts   created=1 updated=0 unchanged=0 rejected=0",
                        "  of which people     created=2 updated=0 unchanged=0 rejected=0");
        assertThat(services.log.stream().map(entry -> entry.split(" ", 2)[0]).distinct())
                .containsExactly("people", "accounts", "leads");
    }

    @Test
    void collectsOnlyNamesThatNoOtherSectionMakesWhereverItStands() {
        ImportResult result =
                imports.file("people.csv", "id,boss\nseller,lead\nlead,head\n").run("""
                system: test
                files:
                  - file: people.csv
                    records:
                      - {kind: people, distinct: true, fields: {externalId: boss, name: boss}}
                      - {kind: people, fields: {externalId: id, name: id, manager: boss}}
                """);

        assertThat(result.files().getFirst().whole()).isEqualTo(new Counts(3, 0, 0, 0, 0));
        assertThat(services.record("people", "lead").path("manager").asString()).isEqualTo("head");
    }

    @Test
    void sendsManagersBeforeTheirPeopleWhereverTheyStand() {
        imports.file("people.csv", """
                        id,boss
                        seller,lead
                        lead,head
                        head,
                        other,head
                        odd,even
                        even,odd
                        """).run("""
                        system: test
                        files:
                          - file: people.csv
                            records: [{kind: people, fields: {externalId: id, name: id, manager: boss}}]
                        """);

        List<String> order = services.logged("people");
        assertThat(order).startsWith("people head").hasSize(6);
        assertThat(order).containsSubsequence("people head", "people lead", "people seller");
        assertThat(order.subList(4, 6)).containsExactlyInAnyOrder("people odd", "people even");
    }

    @Test
    void tellsItsProgressRowByRow() throws InterruptedException {
        imports.file("leads.csv", leads(20)).run(LEADS);
        var out = new ByteArrayOutputStream();

        Import.run(
                directory.resolve("mapping.yaml"),
                directory,
                services.addresses(),
                ImportProgress.lines(new PrintStream(out, true, StandardCharsets.UTF_8)),
                imports.rejects(),
                Imports.HASTY);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("reading the files", "sending leads", "  50 %", "  100 %")
                .contains("waiting until the figures know all leads");
    }

    static String leads(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "L%d,Web,2017-01-%02d".formatted(i, i % 28 + 1))
                .collect(Collectors.joining("\n", "id,origin,date\n", "\n"));
    }
}
