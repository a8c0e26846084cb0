package fi.polku.deal.offers.web;

import static fi.polku.deal.offers.domain.OfferExamples.MANAGER;
import static fi.polku.deal.offers.domain.OfferExamples.TERMS;
import static fi.polku.deal.offers.domain.OfferExamples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.application.NeighboursInMemory;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.offers.application.OfferBookInMemory;
import fi.polku.deal.offers.application.OfferCommandHandler;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.Products;
import fi.polku.deal.web.Violations;
import java.time.Instant;
import java.util.List;
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
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(OfferController.class)
@Import({OfferBookInMemory.class, NeighboursInMemory.class, ProductsInMemory.class, OfferRefusals.class})
@ComponentScan(basePackageClasses = {OfferCommandHandler.class, Violations.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class OfferControllerTest {

    private static final String OFFERS = "/api/deals/" + TERMS.dealId() + "/offers";
    private static final ProductId PRODUCT = new ProductId(new UUID(0, 41));

    private static final Stamp BOOKER = new Stamp(new UUID(0, 5), null, null, null);

    private final MockMvcTester http;

    @Autowired
    OfferControllerTest(MockMvcTester http, KnownPeople people, Products products) {
        this.http = http;
        people.note(new Person(MANAGER, null, Set.of(Person.SALES_MANAGER), true), 1);
        people.note(new Person(BOOKER, null, Set.of("booker"), true), 1);
        var details = new ProductDetails("MG Special", null, eur("1000"));
        products.change(PRODUCT, null, _ -> Product.list(PRODUCT, null, details, Instant.EPOCH));
    }

    @Test
    void draftsAnOfferAndShowsItWithItsDealsVersion() {
        var answer = post(OFFERS, offer("20"));

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(get(location(answer)))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("draft"))
                .hasPathSatisfying(
                        "$.value.amount", amount -> assertThat(amount).isEqualTo("800.00"))
                .hasPathSatisfying(
                        "$.approvalNeeded", needed -> assertThat(needed).isEqualTo(true));
        assertThat(get(OFFERS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].status")
                .asArray()
                .containsExactly("draft");
    }

    @Test
    void tellsAllThatIsWrongWithARequestAtOnce() {
        assertThat(post(OFFERS, """
                        {"lines":[{"quantity":0,"discountPercent":"101"}],"discountPercent":"-1","price":1}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "lines[0].product",
                        "lines[0].quantity",
                        "lines[0].discountPercent",
                        "discountPercent",
                        "validUntil",
                        "price");
    }

    @Test
    void namesEveryProductThatNobodyKnows() {
        assertThat(post(OFFERS, """
                        {"lines":[{"product":"%s"},{"product":"%s"},{"product":"%s"}],"validUntil":"2099-12-31"}""".formatted(UUID.randomUUID(), PRODUCT, UUID.randomUUID())))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unknown-reference"))
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactly("lines[0].product", "lines[2].product");
    }

    @Test
    void refusesTheApprovalOfAStranger() {
        String offer = location(post(OFFERS, offer("20")));

        assertThat(post(offer + "/approval", approval(UUID.randomUUID())))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unknown-reference"))
                .hasPathSatisfying(
                        "$.violations[0].field", field -> assertThat(field).isEqualTo("by"));
    }

    @Test
    void refusesTheApprovalOfSomebodyWhoIsNoManager() {
        String offer = location(post(OFFERS, offer("20")));

        assertThat(post(offer + "/approval", approval(BOOKER.personId())))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("not-a-sales-manager"));
    }

    @Test
    void leadsAnOfferFromItsDraftToTheAnswer() {
        String offer = location(post(OFFERS, offer("20")));

        for (var step : List.of(
                List.of("/approval", approval(MANAGER.personId()), "approved"),
                List.of("/sending", "{}", "sent"),
                List.of("/decision", "{\"decision\":\"declined\"}", "declined"),
                List.of("/versions", offer("10"), "draft"))) {
            assertThat(post(offer + step.get(0), step.get(1)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.status")
                    .isEqualTo(step.get(2));
        }
    }

    @Test
    void sendsWithoutABody() {
        String offer = location(post(OFFERS, offer("0")));

        assertThat(http.post().uri(offer + "/sending").exchange()).hasStatusOk();
    }

    @Test
    void decidesOnlyAtTheVersionThatTheCallerSaw() {
        String offer = location(post(OFFERS, offer("0")));

        assertThat(http.post()
                        .uri(offer + "/sending")
                        .header(HttpHeaders.IF_MATCH, "\"7\"")
                        .exchange())
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void findsNeitherOffersNorDealsThatThereAreNot() {
        String elsewhere = "/api/deals/" + UUID.randomUUID() + "/offers";

        assertThat(get(elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere, offer("0"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(OFFERS + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(OFFERS + "/" + UUID.randomUUID() + "/sending", "{}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String offer(String discount) {
        return """
                {"lines":[{"product":"%s"}],"discountPercent":"%s","validUntil":"2099-12-31"}""".formatted(PRODUCT, discount);
    }

    private static String approval(UUID by) {
        return "{\"approved\":true,\"by\":\"%s\",\"remark\":\"worth it\"}".formatted(by);
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
