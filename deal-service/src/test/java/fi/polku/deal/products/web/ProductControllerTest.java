package fi.polku.deal.products.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.products.application.PriceList;
import fi.polku.deal.products.application.ProductCommandHandler;
import fi.polku.deal.products.application.ProductsInMemory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(ProductController.class)
@Import({ProductsInMemory.class, ProductCommandHandler.class, PriceList.class, ProductRefusals.class})
class ProductControllerTest {

    private static final String NONE = "/api/products/00000000-0000-0000-0000-000000000000";

    private final MockMvcTester http;

    @Autowired
    ProductControllerTest(MockMvcTester http) {
        this.http = http;
    }

    @Test
    void listsAProductAndShowsItsPriceInTheCurrencysDecimals() {
        var answer = post(product("4821"));

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(get(location(answer)))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying(
                        "$.listPrice.amount", amount -> assertThat(amount).isEqualTo("4821.00"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = post("""
                {"name":" ","series":"","colour":"red","listPrice":{"currency":"USD"}}""");

        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder("name", "series", "colour", "listPrice.amount");
    }

    @Test
    void refusesACurrencyThatDoesNotExist() {
        assertThat(post("{\"name\":\"GTX Pro\",\"listPrice\":{\"amount\":\"1\",\"currency\":\"XQX\"}}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.violations[0].message",
                        message -> assertThat(message).isEqualTo("XQX is no currency of ISO 4217"));
    }

    @Test
    void refusesANegativePrice() {
        assertThat(post(product("-1")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unacceptable-product"))
                .hasPathSatisfying(
                        "$.violations[0].field", field -> assertThat(field).isEqualTo("listPrice"));
    }

    @Test
    void findsNoProductUnderAnUnknownId() {
        assertThat(get(NONE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(NONE, "\"1\"", product("1"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void changesAProductOnlyWhenTheCallerSaysWhichVersionWasSeen() {
        String path = location(post(product("4821")));

        assertThat(http.put().uri(path).contentType(MediaType.APPLICATION_JSON).content(product("5000")))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(path, "\"7\"", product("5000"))).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(put(path, "\"1\"", product("5000"))).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void showsThePriceList() {
        String path = location(post(product("4821")));

        assertThat(get("/api/products?limit=500"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String product(String price) {
        return "{\"name\":\"GTX Pro\",\"series\":\"GTX\",\"listPrice\":{\"amount\":\"%s\",\"currency\":\"USD\"}}"
                .formatted(price);
    }

    private MvcTestResult post(String json) {
        return http.post()
                .uri("/api/products")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult put(String product, String ifMatch, String json) {
        return http.put()
                .uri(product)
                .header(HttpHeaders.IF_MATCH, ifMatch)
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
