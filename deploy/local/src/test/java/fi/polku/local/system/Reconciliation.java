package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.directory.Addresses;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What each service says held against the others and against the figures. All must have settled before.
 *
 * @param books what the services say
 * @param figures what analytics says
 */
public record Reconciliation(Books books, Figures figures) {

    /** Asks all services of this Polku for everything. */
    public static Reconciliation of(Addresses polku) {
        return new Reconciliation(Books.open(polku), new Figures(polku.analytics()));
    }

    /** Nowhere do they disagree. */
    public void holds() {
        everyQualifiedLeadHasOneDealThatWasNotGivenBack();
        everyLeadThatWasGivenBackHasItsWithdrawnDeal();
        everyWonDealIsOnePurchase();
        allServicesMeanTheSameCompany();
        theTriangleIsThatOfTheCompanies();
        figuresEqualARecount();
    }

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

    void everyLeadThatWasGivenBackHasItsWithdrawnDeal() {
        Set<String> givenBack = Books.values(books.deals(), Books::isWithdrawn, "leadId");
        Set<String> reopened = Books.ids(
                books.leads(), lead -> lead.path("comebacks").toString().contains("returned"));
        assertThat(givenBack).isNotEmpty().isEqualTo(reopened);
    }

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

    void theTriangleIsThatOfTheCompanies() {
        for (String kind : List.of("customer", "prospect")) {
            Map<String, Long> recounted = books.accounts().stream()
                    .filter(account -> account.path("kind").asString("").equals(kind))
                    .collect(Collectors.groupingBy(
                            account -> account.path("accountClass").asString("none"), Collectors.counting()));
            assertThat(triangle(kind + "s")).as(kind).isEqualTo(recounted);
        }
    }

    void figuresEqualARecount() {
        JsonNode hitRate = figures.whole("hit-rate");
        assertThat(hitRate.path("won").asLong()).isEqualTo(books.count("won"));
        assertThat(hitRate.path("lost").asLong()).isEqualTo(books.count("lost"));
        assertThat(figures.whole("revenue").path("amount").decimalValue()).isEqualByComparingTo(books.wonAmount());
        assertThat(total("signals", "raised")).isEqualTo(books.signals().size());
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

    private Map<String, Long> triangle(String value) {
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode row : figures.rows("triangle")) {
            String accountClass = row.path("group").path("class").asString("none");
            long count = row.path("values").path(value).asLong();
            if (count > 0) {
                counts.put(accountClass, count);
            }
        }
        return counts;
    }

    private long total(String figure, String value) {
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode row : figures.rows(figure)) {
            total = total.add(row.path("values").path(value).decimalValue());
        }
        return total.longValue();
    }
}
