package fi.polku.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.importing.sending.ServiceAddresses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an import does when services are away, slow or broken. */
class OutageTest {
    private static final String LEADS = """
            system: test
            files:
              - file: leads.csv
                records: [{kind: leads, fields: {externalId: id, source: origin}}]
            """;

    @TempDir
    Path directory;

    private FakeServices services;
    private Imports imports;

    @BeforeEach
    void start() throws IOException {
        services = new FakeServices();
        imports = new Imports(directory, services).file("leads.csv", ImportTest.leads(100));
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429})
    void triesAgainWhatAServiceCouldNotDo(int status) {
        services.faults = new FakeServices.Faults() {
            @Override
            public int status(int request, String path) {
                return request % 3 == 0 ? 0 : status;
            }
        };

        assertAllCreated(imports.run(LEADS));
    }

    @Test
    void sendsAgainOnlyTheRowsThatWereNotAnsweredBeforeTheConnectionBroke() {
        services.faults = new FakeServices.Faults() {
            @Override
            public boolean breaksBefore(int request, int row) {
                return row == 4;
            }
        };

        ImportResult result = imports.run(LEADS);

        // The fourth row of each chunk is stored but not answered, so the second time it stands like that already.
        Counts counts = result.files().getFirst().whole();
        assertThat(counts.created() + counts.unchanged()).isEqualTo(100);
        assertThat(counts.unchanged()).isPositive();
        assertThat(result.exitCode()).isZero();
        assertThat(services.records("leads")).hasSize(100);
    }

    @Test
    void sendsUnavailableRowsAgain() {
        Set<String> failedBefore = ConcurrentHashMap.newKeySet();
        services.faults = new FakeServices.Faults() {
            @Override
            public String result(int request, JsonNode row) {
                return failedBefore.add(row.path("externalId").asString()) ? "unavailable" : "";
            }
        };

        assertAllCreated(imports.run(LEADS));
    }

    @Test
    void givesUpWhenNothingMovesAndIsFinishedByRunningAgain() {
        AtomicInteger stored = new AtomicInteger();
        services.faults = new FakeServices.Faults() {
            @Override
            public String result(int request, JsonNode row) {
                return stored.incrementAndGet() > 30 ? "unavailable" : "";
            }
        };
        ImportResult first = imports.run(LEADS);
        services.faults = new FakeServices.Faults() {};
        ImportResult second = imports.run(LEADS);

        assertThat(first.exitCode()).isEqualTo(4);
        assertThat(first.lines())
                .last()
                .asString()
                .contains("lead-service could not do all rows", "run the import again");
        assertThat(first.files().getFirst().whole().created()).isEqualTo(30);
        assertThat(second.files().getFirst().whole()).isEqualTo(new Counts(70, 0, 30, 0, 0));
        assertThat(second.exitCode()).isZero();
    }

    @Test
    void givesUpWhenNobodyIsThere() throws InterruptedException {
        URI nobody = URI.create("http://127.0.0.1:1");
        imports.file("mapping.yaml", LEADS);

        ImportResult result = Import.run(
                directory.resolve("mapping.yaml"),
                directory,
                new ServiceAddresses(nobody, nobody, nobody, nobody),
                ImportProgress.silent(),
                imports.rejects(),
                Imports.HASTY);

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.lines()).last().asString().startsWith("lead-service at http://127.0.0.1:1/api/leads/bulk");
    }

    @Test
    void givesUpOnAServiceThatTakesRowsAndNeverAnswers() {
        CountDownLatch never = new CountDownLatch(1);
        services.faults = new FakeServices.Faults() {
            @Override
            public void before(String kind, JsonNode row) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };

        ImportResult result = imports.run(LEADS);
        never.countDown();

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.lines()).last().asString().startsWith("lead-service does not answer");
    }

    @Test
    void endsWhenAServiceRefusesTheRequestsThemselves() {
        services.faults = new FakeServices.Faults() {
            @Override
            public int status(int request, String path) {
                return 400;
            }
        };

        ImportResult result = imports.run(LEADS);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.lines()).last().asString().contains("lead-service answers 400", "made up by a test");
    }

    @Test
    void waitsBetweenKindsForThoseWhoNeedThem() {
        Set<String> askedBefore = ConcurrentHashMap.newKeySet();
        services.faults = new FakeServices.Faults() {
            @Override
            public boolean missing(String service, String kind, String id) {
                return askedBefore.add(service + kind + id);
            }
        };
        imports.file("all.csv", "id\nX\n").run("""
                system: test
                currency: EUR
                files:
                  - file: all.csv
                    records:
                      - {kind: deals, fields: {externalId: id, stage: {constant: closing}, openedOn: {constant: 2017-01-05}}}
                      - {kind: leads, fields: {externalId: id}}
                      - {kind: products, fields: {externalId: id, name: id, listPrice: {constant: 5}}}
                      - {kind: accounts, fields: {externalId: id, name: id}}
                      - {kind: people, fields: {externalId: id, name: id}}
                """);

        assertThat(services.log).containsExactly("people X", "accounts X", "products X", "leads X", "deals X");
        assertThat(services.asked.stream().distinct())
                .containsExactly(
                        "lead-service account",
                        "lead-service product",
                        "deal-service person",
                        "deal-service account",
                        "analytics-service person",
                        "analytics-service account",
                        "analytics-service product",
                        "analytics-service lead",
                        "analytics-service deal");
    }

    @Test
    void warnsWhenTheFiguresDoNotFollow() {
        services.faults = new FakeServices.Faults() {
            @Override
            public boolean missing(String service, String kind, String id) {
                return service.equals("analytics-service");
            }
        };

        ImportResult result = imports.run(LEADS);

        assertThat(result.exitCode()).isZero();
        assertThat(result.lines())
                .last()
                .asString()
                .startsWith(
                        "everything is stored, but the figures do not show it yet: analytics-service does not know");
    }

    @Test
    void saysRunAgainWhenTheFiguresAreAwayAtTheEnd() {
        services.faults = new FakeServices.Faults() {
            @Override
            public int status(int request, String path) {
                return path.startsWith("/api/analytics-service/") ? 503 : 0;
            }
        };
        ImportResult first = imports.run(LEADS);
        services.faults = new FakeServices.Faults() {};
        ImportResult second = imports.run(LEADS);

        assertThat(first.files().getFirst().whole()).isEqualTo(new Counts(100, 0, 0, 0, 0));
        assertThat(first.exitCode()).isEqualTo(4);
        assertThat(first.lines())
                .last()
                .asString()
                .startsWith("everything is stored, but the figures do not show it yet: analytics-service")
                .contains("run the import again");
        assertThat(second.files().getFirst().whole()).isEqualTo(new Counts(0, 0, 100, 0, 0));
        assertThat(second.exitCode()).isZero();
    }

    @Test
    void waitsForFiguresThatComeBackInTime() {
        AtomicInteger asked = new AtomicInteger();
        services.faults = new FakeServices.Faults() {
            @Override
            public int status(int request, String path) {
                return path.startsWith("/api/analytics-service/") && asked.incrementAndGet() < 5 ? 503 : 0;
            }
        };

        assertAllCreated(imports.run(LEADS));
        assertThat(asked).hasValue(5);
    }

    private void assertAllCreated(ImportResult result) {
        assertThat(result.files().getFirst().whole()).isEqualTo(new Counts(100, 0, 0, 0, 0));
        assertThat(result.exitCode()).isZero();
        assertThat(services.records("leads")).hasSize(100);
    }
}
