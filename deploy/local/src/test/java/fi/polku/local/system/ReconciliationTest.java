package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Two services never disagree once the dust has settled: what each says of the demo is held against the others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(SharedPolku.SECOND_ON_IT)
class ReconciliationTest {

    private static final String IMPORTED = "crm-sales-opportunities";
    private static final Path MAPPING =
            PolkuScript.project().resolve("deploy/local/mappings/%s.yaml".formatted(IMPORTED));

    private static Books books = Books.EMPTY;

    @BeforeAll
    static void play() {
        PlayedDemo.once();
        Traffic.settled(SharedPolku.running());
        books = Books.open();
    }

    @Test
    @Order(1)
    void everyQualifiedLeadHasOneDealThatWasNotGivenBack() {
        Map<String, Long> deals = books.deals().stream()
                .filter(deal -> deal.hasNonNull("leadId"))
                .filter(deal -> !Books.isWithdrawn(deal))
                .collect(Collectors.groupingBy(deal -> deal.path("leadId").asString(), Collectors.counting()));
        Set<String> qualified = Books.ids(
                books.leads(), lead -> lead.path("status").asString("").equals("qualified"));
        assertThat(deals.keySet()).isEqualTo(qualified);
        assertThat(deals.values()).containsOnly(1L);
    }

    @Test
    @Order(1)
    void everyLeadThatWasGivenBackHasItsWithdrawnDeal() {
        Set<String> givenBack = Books.values(books.deals(), Books::isWithdrawn, "leadId");
        Set<String> reopened = Books.ids(
                books.leads(), lead -> lead.path("comebacks").toString().contains("returned"));
        assertThat(givenBack).isNotEmpty().isEqualTo(reopened);
    }

    @Test
    @Order(1)
    void everyWonDealIsOnePurchase() {
        List<JsonNode> purchases = books.purchases();
        Set<String> won = Books.ids(
                books.deals(), deal -> deal.path("outcome").asString("").equals("won"));
        assertThat(purchases)
                .filteredOn(purchase -> !purchase.path("cancelled").asBoolean())
                .extracting(purchase -> purchase.path("dealId").asString())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(won);
    }

    @Test
    @Order(1)
    void allServicesMeanTheSameCompany() {
        Map<String, String> companyOfLead = new HashMap<>();
        books.leads()
                .forEach(lead -> companyOfLead.put(
                        lead.path("id").asString(), lead.path("accountId").asString("")));
        Set<String> companies = Books.ids(books.accounts(), _ -> true);
        assertThat(companies).containsAll(companyOfLead.values());
        assertThat(books.deals())
                .filteredOn(deal -> deal.hasNonNull("leadId"))
                .allSatisfy(deal -> assertThat(deal.path("accountId").asString(""))
                        .isEqualTo(companyOfLead.get(deal.path("leadId").asString())));
    }

    @Test
    @Order(1)
    void theTriangleIsThatOfTheCompanies() {
        for (String kind : List.of("customer", "prospect")) {
            Map<String, Long> recounted = books.accounts().stream()
                    .filter(account -> account.path("kind").asString("").equals(kind))
                    .collect(Collectors.groupingBy(
                            account -> account.path("accountClass").asString("none"), Collectors.counting()));
            assertThat(triangle(kind + "s")).as(kind).isEqualTo(recounted);
        }
    }

    @Test
    @Order(1)
    void figuresEqualARecount() {
        JsonNode hitRate = SharedPolku.figures().whole("hit-rate");
        assertThat(hitRate.path("won").asLong()).isEqualTo(books.count("won"));
        assertThat(hitRate.path("lost").asLong()).isEqualTo(books.count("lost"));
        assertThat(SharedPolku.figures().whole("revenue").path("amount").decimalValue())
                .isEqualByComparingTo(books.wonAmount());
        assertThat(total("signals", "raised"))
                .isEqualTo(SharedPolku.leads().all("/api/signals").size());
        assertThat(total("satisfaction", "answers")).isEqualTo(books.answers());
        assertThat(total("loss-reasons", "count")).isEqualTo(books.count("lost"));
        assertThat(total("verdicts", "returned"))
                .isEqualTo(books.deals().stream().filter(Books::isWithdrawn).count());
        assertThat(total("handover-time", "accepted"))
                .isEqualTo(books.purchases().stream()
                        .filter(purchase -> Set.of("in-delivery", "delivered")
                                .contains(purchase.path("state").asString("")))
                        .count());
    }

    @Test
    @Order(2)
    void besideTheDemoAllFiguresOfAnImportAreExact() throws IOException {
        PolkuScript.Answer imported = SharedPolku.running().importFiles(MAPPING, Truth.input());
        assertThat(imported.exitCode()).as(imported.output()).isZero();

        EveryFigure.equalsTruth(SharedPolku.figures().from(IMPORTED), Truth.read());
    }

    private static Map<String, Long> triangle(String value) {
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode row : SharedPolku.figures().rows("triangle")) {
            String accountClass = row.path("group").path("class").asString("none");
            long count = row.path("values").path(value).asLong();
            if (count > 0) {
                counts.put(accountClass, count);
            }
        }
        return counts;
    }

    private static long total(String figure, String value) {
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode row : SharedPolku.figures().rows(figure)) {
            total = total.add(row.path("values").path(value).decimalValue());
        }
        return total.longValue();
    }
}
