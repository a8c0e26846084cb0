package fi.polku.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.polku.platform.importing.sending.Pace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The mapping of the sales history that comes with the project, on the real files. */
class CrmSalesOpportunitiesTest {
    private static final Path DATA =
            Path.of(Objects.requireNonNull(System.getProperty("polku.data")), "maven_crm_sales");
    private static final Path MAPPING = Path.of(
            Objects.requireNonNull(System.getProperty("polku.project")),
            "deploy/local/mappings/crm-sales-opportunities.yaml");

    @TempDir
    Path directory;

    private @Nullable FakeServices running;

    @BeforeEach
    void startServices() throws IOException {
        assumeThat(Files.isDirectory(DATA)).as("the real files are at %s", DATA).isTrue();
        running = new FakeServices();
    }

    @AfterEach
    void stopServices() {
        if (running != null) {
            running.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "iso_lf"})
    void importsBothVariantsOfTheFiles(String variant) {
        ImportResult result = importFrom(variant);

        assertThat(result.lines())
                .containsExactly(
                        "sales_teams.csv       read=35 created=41 updated=0 unchanged=0 rejected=0",
                        "  of which people     created=6 updated=0 unchanged=0 rejected=0",
                        "  of which people     created=35 updated=0 unchanged=0 rejected=0",
                        "accounts.csv          read=85 created=85 updated=0 unchanged=0 rejected=0",
                        "products.csv          read=7 created=7 updated=0 unchanged=0 rejected=0",
                        "sales_pipeline.csv    read=8800 created=8800 updated=0 unchanged=0 rejected=0",
                        "  of which leads      created=500 updated=0 unchanged=0 rejected=0",
                        "  of which deals      created=1589 updated=0 unchanged=0 rejected=0",
                        "  of which deals      created=4238 updated=0 unchanged=0 rejected=0",
                        "  of which deals      created=2473 updated=0 unchanged=0 rejected=0");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void bothVariantsSayTheSame() {
        importFrom(".");
        Map<String, JsonNode> deals = Map.copyOf(services().records("deals"));
        ImportResult second = importFrom("iso_lf");

        assertThat(services().records("deals")).isEqualTo(deals);
        assertThat(second.files()).allSatisfy(file -> {
            assertThat(file.whole().created()).isZero();
            assertThat(file.whole().updated()).isZero();
        });
    }

    @Test
    void mendsWhatIsMisspelledButNoCountry() {
        importFrom(".");

        assertThat(services().records("accounts").values())
                .extracting(account -> account.path("industry").asString())
                .contains("technology")
                .doesNotContain("technolgy");
        assertThat(services().records("accounts").values())
                .extracting(account -> account.path("country").asString())
                .contains("Philipines");
        assertThat(services().records("deals").values())
                .extracting(deal -> deal.path("lines").path(0).path("product").asString())
                .contains("GTX Pro")
                .doesNotContain("GTXPro");
        assertThat(services()
                        .record("accounts", "Acme Corporation")
                        .path("revenue")
                        .toString())
                .isEqualTo("{\"amount\":\"1100040000\",\"currency\":\"USD\"}");
    }

    @Test
    void makesAWonDealOfAWonRow() {
        importFrom(".");

        assertThat(services().record("deals", "1C1I7A6R").toString())
                .isEqualTo("{\"externalId\":\"1C1I7A6R\",\"lead\":\"1C1I7A6R\",\"seller\":\"Moses Frase\","
                        + "\"account\":\"Cancity\",\"source\":\"crm-sales-opportunities\",\"currency\":\"USD\","
                        + "\"lines\":[{\"product\":\"GTX Plus Basic\",\"amount\":\"1054\"}],\"stage\":\"handover\","
                        + "\"openedOn\":\"2016-10-20\",\"outcome\":\"won\",\"closedOn\":\"2017-03-01\"}");
    }

    @Test
    void knowsNoAmountOfALostDealAndNoDateOfALead() {
        importFrom(".");

        assertThat(services().records("deals").values())
                .filteredOn(deal -> deal.path("outcome").asString("").equals("lost"))
                .hasSize(2473)
                .allSatisfy(deal -> {
                    assertThat(deal.path("lines").path(0).has("amount")).isFalse();
                    assertThat(deal.path("reason").asString()).isEqualTo("not-recorded");
                    assertThat(deal.path("stage").asString()).isEqualTo("closing");
                });
        assertThat(services().records("leads").values())
                .hasSize(500)
                .noneMatch(lead -> lead.has("capturedOn"))
                .anyMatch(lead -> !lead.has("account"));
    }

    private FakeServices services() {
        return Objects.requireNonNull(running);
    }

    private ImportResult importFrom(String variant) {
        return new Imports(directory, services()).run(MAPPING, DATA.resolve(variant), Pace.STEADY);
    }
}
