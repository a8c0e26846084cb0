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
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.deal.web.Violations;
import java.util.Set;
import java.util.UUID;
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

/** Deals are decided, and taken up again, over HTTP. */
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
class ClosingOverHttpTest {

    private static final Stamp SOMEBODY = new Stamp(new UUID(0, 77), null, null, null);
    private static final Stamp GONE = new Stamp(new UUID(0, 78), null, null, null);
    private static final String WON = """
            {"outcome":"won","override":{"reason":"They shook hands on it","by":"%s"}}""".formatted(MANAGER.personId());

    private final MockMvcTester http;

    @Autowired
    ClosingOverHttpTest(MockMvcTester http, KnownPeople people) {
        people.note(new Person(SOMEBODY, null, Set.of(), true), 1);
        people.note(new Person(GONE, null, Set.of(Person.SALES_MANAGER), false), 1);
        people.note(new Person(MANAGER, null, Set.of(Person.SALES_MANAGER), true), 1);
        this.http = http;
    }

    @Test
    void closesADealWithoutAskingWhichVersionWasSeen() {
        String deal = location(open());

        assertThat(post(deal + "/closing", WON)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void closesADealOnlyAtTheVersionThatTheCallerSaw() {
        String deal = location(open());

        assertThat(close(deal, "\"7\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(close(deal, "\"1\"")).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void refusesToCloseADealTwice() {
        String deal = location(open());
        post(deal + "/closing", WON);

        assertThat(post(deal + "/closing", WON))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("deal-closed-already"));
    }

    @Test
    void refusesAnImpossibleClosingWithEverythingThatIsWrong() {
        String deal = location(open());

        assertThat(post(deal + "/closing", """
                        {"outcome":"lost","reason":"Too expensive","closedOn":"2001-01-01"}"""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unacceptable-closing"))
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactly("closedOn", "reason");
    }

    @Test
    void losesADealInTheStageWhereItStands() {
        String deal = location(open());

        assertThat(post(deal + "/closing", """
                        {"outcome":"lost","reason":"no-need","stage":"closing"}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactly("stage");
        assertThat(post(deal + "/closing", "{\"outcome\":\"lost\",\"reason\":\"no-need\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.stage", stage -> assertThat(stage).isEqualTo("sales-meeting"));
    }

    @Test
    void asksForAnOutcome() {
        String deal = location(open());

        assertThat(post(deal + "/closing", "{\"outcome\":\"drawn\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactly("outcome");
    }

    @Test
    void asksWhyADealWasLost() {
        assertThat(post(location(open()) + "/closing", "{\"outcome\":\"lost\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactly("reason");
    }

    @Test
    void asksForAnAcceptedOfferBeforeADealIsWon() {
        assertThat(post(location(open()) + "/closing", "{\"outcome\":\"won\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("no-accepted-offer"));
    }

    @Test
    void takesNobodyForAManagerWhoseRolesNobodyTold() {
        assertThat(post(location(open()) + "/closing", """
                        {"outcome":"won","override":{"reason":"Why not","by":"%s"}}""".formatted(SOMEBODY.personId())))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("not-a-sales-manager"))
                .hasPathSatisfying(
                        "$.violations[0].accepted",
                        accepted -> assertThat(accepted).isEqualTo("somebody with the role sales-manager"));
    }

    @Test
    void letsNobodyDecideWhoLeft() {
        assertThat(post(location(open()) + "/closing", """
                        {"outcome":"won","override":{"reason":"Why not","by":"%s"}}""".formatted(GONE.personId())))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unknown-reference"));
    }

    @Test
    void takesUpAClosedDealAgain() {
        String deal = location(open());
        post(deal + "/closing", WON);

        assertThat(reopen(deal, "because"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unacceptable-reopening"));
        assertThat(reopen(deal, "closed-by-mistake")).hasStatusOk().bodyJson().doesNotHavePath("$.outcome");
        assertThat(reopen(deal, "closed-by-mistake"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("deal-not-closed"));
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        assertThat(post(
                        location(open()) + "/closing",
                        "{\"outcome\":\"lost\",\"reason\":\"no-need\",\"occurredAt\":\"2999-01-01T00:00:00Z\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("in-the-future"))
                .hasPathSatisfying(
                        "$.violations[0].field", field -> assertThat(field).isEqualTo("occurredAt"));
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

    private MvcTestResult close(String deal, String ifMatch) {
        return http.post()
                .uri(deal + "/closing")
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(WON)
                .exchange();
    }

    private MvcTestResult reopen(String deal, String reason) {
        return post(deal + "/reopening", "{\"reason\":\"%s\",\"by\":\"%s\"}".formatted(reason, MANAGER.personId()));
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    }
}
