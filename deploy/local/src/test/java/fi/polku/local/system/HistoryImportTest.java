package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.polku.platform.embedded.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: real history goes in, and every figure that comes out equals an independent computation. */
class HistoryImportTest {

    private static final Path MAPPING =
            PolkuScript.project().resolve("deploy/local/mappings/crm-sales-opportunities.yaml");

    private static final Pattern PROGRESS = Pattern.compile("(\\d+) %");

    @TempDir
    private Path temporary;

    private Path input = Path.of("");
    private PolkuScript polku = new PolkuScript(Path.of(""), 0);

    @BeforeEach
    void start() {
        input = Truth.input();
        polku = PolkuScript.on(temporary.resolve("data"));
        up();
    }

    @AfterEach
    void stop() {
        polku.down();
    }

    @Test
    void everyFigureEqualsTheTruthAndStaysSoOverRestartsAndAReplay() throws IOException {
        importAll();
        figuresEqualTruth();

        assertThat(importAll().output()).doesNotContainPattern("(created|updated|rejected)=[1-9]");
        PolkuScript.Answer otherVariant = polku.importFiles(MAPPING, input.resolve("iso_lf"));
        assertThat(otherVariant.exitCode()).as(otherVariant.output()).isZero();
        assertThat(otherVariant.output()).doesNotContainPattern("(created|updated|rejected)=[1-9]");

        assertThat(polku.down().exitCode()).isZero();
        up();
        figuresEqualTruth();

        assertThat(polku.down().exitCode()).isZero();
        long facts = forgetAnalytics();
        up();
        Awaitility.await()
                .atMost(1, TimeUnit.MINUTES)
                .untilAsserted(() -> assertThat(keptFacts()).isEqualTo(facts));
        figuresEqualTruth();
    }

    @Test
    void threeKillsInTheMiddleOfTheImportLoseNothingAndDoubleNothing() throws Exception {
        for (int percent : new int[] {10, 40, 70}) {
            killWhenImported(percent);
            up();
        }
        importAll();
        figuresEqualTruth();
        assertThat(importAll().output()).doesNotContainPattern("(created|updated|rejected)=[1-9]");
    }

    private void up() {
        PolkuScript.Answer answer = polku.up();
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    private PolkuScript.Answer importAll() {
        PolkuScript.Answer answer = polku.importFiles(MAPPING, input);
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains("read=8800");
        return answer;
    }

    private void killWhenImported(int percent) throws IOException {
        Path output = temporary.resolve("import-%d.txt".formatted(percent));
        Process importing = polku.startImport(MAPPING, input, output);
        try {
            Awaitility.await()
                    .atMost(2, TimeUnit.MINUTES)
                    .pollInterval(20, TimeUnit.MILLISECONDS)
                    .until(() -> imported(output) >= percent);
            polku.kill();
            assertThat(importing.isAlive()).as("the import was still going on").isTrue();
        } finally {
            importing.destroyForcibly().onExit().join();
        }
    }

    /** How many hundredths of its work the import says are done. */
    private static long imported(Path output) throws IOException {
        Matcher progress = PROGRESS.matcher(Files.readString(output));
        long percent = 0;
        while (progress.find()) {
            percent = Long.parseLong(progress.group(1));
        }
        return percent;
    }

    /** Deletes what analytics keeps, and returns how many facts that were. */
    private long forgetAnalytics() {
        try (EmbeddedStore store = EmbeddedStore.start(polku.data().resolve("store"), 0);
                var client = MongoClients.create(store.uri())) {
            long facts = factsIn(client);
            assertThat(facts).isGreaterThan(8_800);
            client.getDatabase("analytics").drop();
            return facts;
        }
    }

    /** How many facts the running analytics keeps: after it forgot them, as many as it folded anew. */
    private long keptFacts() {
        try (var client = MongoClients.create(polku.addresses().get("store").asString())) {
            return factsIn(client);
        }
    }

    private static long factsIn(MongoClient client) {
        return client.getDatabase("analytics").getCollection("facts.3").countDocuments();
    }

    /** A start answers before the events of the last moments are folded in, so this waits for the headline first. */
    private void figuresEqualTruth() throws IOException {
        Figures figures = new Figures(polku.addresses().get("analytics").asString());
        Awaitility.await()
                .atMost(1, TimeUnit.MINUTES)
                .untilAsserted(
                        () -> assertThat(figures.whole("hit-rate").path("lost").asInt())
                                .isEqualTo(2473));
        EveryFigure.equalsTruth(figures, Truth.read());
    }
}
