package fi.polku.deal.deals.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.application.CourseCommandHandler;
import fi.polku.deal.deals.application.DealsInMemory;
import fi.polku.deal.deals.application.DoneActionsInMemory;
import fi.polku.deal.deals.application.NeighboursInMemory;
import fi.polku.deal.deals.application.NobodyDecides;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.deal.web.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({DealController.class, CourseController.class})
@Import({
    DealsInMemory.class,
    DoneActionsInMemory.class,
    NobodyDecides.class,
    NeighboursInMemory.class,
    ProductsInMemory.class,
    Processes.class
})
@ComponentScan(basePackageClasses = {CourseCommandHandler.class, Violations.class})
class CourseControllerTest {

    private static final String CALL = "{\"what\": \"Call\", \"dueOn\": \"2030-01-31\"}";
    private static final String OPENED = "\"1\"";
    private static final String PLANNED = "\"2\"";

    private final MockMvcTester http;
    private String deal = "";

    @Autowired
    CourseControllerTest(MockMvcTester http) {
        this.http = http;
    }

    @BeforeEach
    void openADeal() {
        var opened = http.post()
                .uri("/api/deals")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"currency\": \"EUR\"}")
                .exchange();
        deal = String.valueOf(opened.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    @Test
    void plansWhatComesNextAtTheVersionThatWasSeen() {
        assertThat(plan(OPENED))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, PLANNED)
                .bodyJson()
                .hasPathSatisfying("$.colour", colour -> assertThat(colour).isEqualTo("later"));
        assertThat(plan(OPENED)).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void clearsWhatComesNextAtTheVersionThatWasSeen() {
        plan(OPENED);

        assertThat(clear(OPENED)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(clear(PLANNED)).hasStatusOk().bodyJson().doesNotHavePath("$.nextStep");
    }

    @Test
    void changesNoNextStepThatNobodySaw() {
        assertThat(plan(null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        plan(OPENED);
        assertThat(clear(null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    }

    private MvcTestResult plan(@Nullable String seen) {
        return send(HttpMethod.PUT, seen);
    }

    private MvcTestResult clear(@Nullable String seen) {
        return send(HttpMethod.DELETE, seen);
    }

    private MvcTestResult send(HttpMethod method, @Nullable String seen) {
        var request = http.method(method).uri(deal + "/next-step");
        if (seen != null) {
            request.header(HttpHeaders.IF_MATCH, seen);
        }
        return method.equals(HttpMethod.PUT)
                ? request.contentType(MediaType.APPLICATION_JSON).content(CALL).exchange()
                : request.exchange();
    }
}
