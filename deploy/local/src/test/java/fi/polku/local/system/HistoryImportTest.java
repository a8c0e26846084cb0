package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.data.OnRealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job: real history goes in, and every figure that comes out equals an independent computation. What one Polku
 * goes through: its import is killed again and again, finished and repeated, then Polku is restarted and loses its facts.
 *
 * <p>It takes about as long as all other tests here together and leaves the machine half idle, so it runs beside them.
 */
@OnRealData("maven_crm_sales")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(SharedPolku.THIRD_ON_IT)
class HistoryImportTest {

    private static final String SOURCE = "crm-sales-opportunities";
    private static final Path MAPPING =
            PolkuScript.project().resolve("deploy/local/mappings/%s.yaml".formatted(SOURCE));

    private static final Pattern PROGRESS = Pattern.compile("(\\d+) %");
    private static final String SOMETHING = "(created|updated|rejected)=[1-9]";

    @TempDir
    private static Path temporary;

    private static Path input = Path.of("");
    private static PolkuScript polku = new PolkuScript(Path.of(""), 0);

    @BeforeAll
    static void chooseWhatAndWhere() {
        input = Truth.input();
        PlayedDemo.once();
        polku = SharedPolku.running();
    }

    @Test
    @Order(1)
    void threeKillsInTheMiddleOfTheImportLoseNothingAndDoubleNothing() throws Exception {
        for (int percent : new int[] {10, 40, 70}) {
            killWhenImported(percent);
            up();
        }
        importFrom(input);
        figuresEqualTruth();
    }

    @Test
    @Order(2)
    void theSameFilesAgainChangeNothingHoweverTheyAreWritten() {
        assertThat(importFrom(input).output()).doesNotContainPattern(SOMETHING);
        assertThat(importFrom(input.resolve("iso_lf")).output()).doesNotContainPattern(SOMETHING);
    }

    @Test
    @Order(3)
    void everyFigureIsTheSameAfterARestart() throws IOException {
        assertThat(polku.down().exitCode()).isZero();
        up();
        figuresEqualTruth();
    }

    @Test
    @Order(4)
    void analyticsThatLostItsFactsMakesTheSameOnesOfAllEvents() throws IOException {
        Traffic.settled(polku);
        KeptFacts before = KeptFacts.in(store());
        assertThat(before.kinds())
                .hasEntrySatisfying("deal", atLeast(8_300))
                .hasEntrySatisfying("lead", atLeast(500))
                .hasEntrySatisfying(
                        "purchase", atLeast(Truth.read().at("overall", "won").asLong()));

        KeptFacts.forget(store());
        Traffic.settled(polku);

        KeptFacts after = KeptFacts.in(store());
        assertThat(after.kinds()).isEqualTo(before.kinds());
        assertThat(after.byId()).isEqualTo(before.byId());
        figuresEqualTruth();
    }

    private static void up() {
        PolkuScript.Answer answer = polku.up();
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    private static PolkuScript.Answer importFrom(Path directory) {
        PolkuScript.Answer answer = polku.importFiles(MAPPING, directory);
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains("read=8800");
        return answer;
    }

    private static void killWhenImported(int percent) throws IOException {
        Path output = temporary.resolve("import-%d.txt".formatted(percent));
        Process importing = polku.startImport(MAPPING, input, output);
        try {
            Awaitility.await()
                    .atMost(2, TimeUnit.MINUTES)
                    .pollInterval(20, TimeUnit.MILLISECONDS)
                    .until(() -> imported(output) >= percent);
            polku.kill();
            statusSaysKilled();
            assertThat(importing.isAlive()).as("the import was still going on").isTrue();
        } finally {
            importing.destroyForcibly().onExit().join();
        }
    }

    private static void statusSaysKilled() {
        PolkuScript.Answer status = polku.status();
        assertThat(status.exitCode()).isEqualTo(5);
        assertThat(status.output()).contains("killed");
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

    private static String store() {
        return polku.addresses().get("store").asString();
    }

    private static Consumer<Long> atLeast(long number) {
        return facts -> assertThat(facts).isGreaterThanOrEqualTo(number);
    }

    /** Those of the import alone, beside all that the demo brought; once the events of the last moments are folded in. */
    private static void figuresEqualTruth() throws IOException {
        Figures figures = SharedPolku.figures().from(SOURCE);
        Awaitility.await()
                .atMost(1, TimeUnit.MINUTES)
                .untilAsserted(
                        () -> assertThat(figures.whole("hit-rate").path("lost").asInt())
                                .isEqualTo(2473));
        EveryFigure.equalsTruth(figures, Truth.read());
    }
}
