package fi.polku.deal.deals.web;

import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.application.DealCommandHandler;
import fi.polku.deal.deals.application.DealList;
import fi.polku.deal.deals.application.DealsInMemory;
import fi.polku.deal.deals.application.DoneActionsInMemory;
import fi.polku.deal.deals.application.NeighboursInMemory;
import fi.polku.deal.deals.application.NobodyDecides;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.deal.web.Violations;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(DealController.class)
@Import({
    DealsInMemory.class,
    DoneActionsInMemory.class,
    NobodyDecides.class,
    NeighboursInMemory.class,
    ProductsInMemory.class,
    Processes.class,
    DealList.class,
    DealRefusals.class
})
@ComponentScan(basePackageClasses = {DealCommandHandler.class, Violations.class})
class DealControllerTest {

    private static final String NONE = "/api/deals/00000000-0000-0000-0000-000000000000";
    private static final String WON = """
            {"outcome":"won","override":{"reason":"They shook hands on it","by":"%s"}}""".formatted(MANAGER.personId());

    private final MockMvcTester http;

    @Autowired
    DealControllerTest(MockMvcTester http, KnownPeople people) {
        people.note(new Person(MANAGER, null, Set.of(Person.SALES_MANAGER), true), 1);
        this.http = http;
    }

    @Test
    void opensADealAndShowsItWithItsVersion() {
        var answer = open();

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(get(location(answer)))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying("$.stage", stage -> assertThat(stage).isEqualTo("sales-meeting"))
                .doesNotHavePath("$.outcome");
    }

    @Test
    void opensADealFurtherOnOnlyByAManagersOverride() {
        assertThat(post("/api/deals", "{\"currency\":\"EUR\",\"stage\":\"closing\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("stage-not-left"));
        assertThat(post("/api/deals", """
                        {"currency":"EUR","stage":"closing","override":{"reason":"Known for years","by":"%s"}}""".formatted(MANAGER.personId())))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void tellsAllThatIsWrongWithARequestAtOnce() {
        var answer = post("/api/deals", """
                {"seller":"somebody","source":"","currency":"EURO","openedOn":"2017-13-01","probability":50,
                 "lines":[{"quantity":0,"amount":"-1"}]}""");

        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "seller",
                        "source",
                        "currency",
                        "openedOn",
                        "probability",
                        "lines[0].product",
                        "lines[0].quantity",
                        "lines[0].amount");
    }

    @Test
    void refusesADealOfStrangersByTheirNames() {
        var answer = post("/api/deals", """
                {"seller":"00000000-0000-0000-0000-000000000009","currency":"EUR"}""");

        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unknown-reference"))
                .hasPathSatisfying(
                        "$.violations[0].field", field -> assertThat(field).isEqualTo("seller"));
    }

    @Test
    void findsNoDealUnderAnUnknownId() {
        assertThat(get(NONE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(NONE + "/closing", WON)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensNoDealForALeadPastItsQualification() {
        assertThat(post("/api/deals", """
                        {"currency":"EUR","lead":"7b0c1f0e-5a52-5c1e-9d44-000000000021"}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactly("lead");
    }

    @Test
    void listsDealsByStage() {
        String deal = location(open());

        assertThat(get("/api/deals?stage=sales-meeting&limit=10"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(deal.substring(deal.lastIndexOf('/') + 1));
        assertThat(get("/api/deals?stage=after-marketing"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        assertThat(get("/api/deals?stage=demo")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/deals?outcome=drawn")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/deals?seller=somebody")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/deals?externalId=1")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/api/deals?system=crm")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult open() {
        return post("/api/deals", "{\"currency\":\"EUR\",\"source\":\"web\"}");
    }

    private MvcTestResult post(String path, String json) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    }
}
