package fi.polku.account.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.accounts.application.AccountSlice;
import fi.polku.account.web.Refusals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(AccountController.class)
@Import({AccountSlice.class, AccountsAsked.class, Refusals.class})
class AccountControllerTest {

    private static final String NONE = "/api/accounts/00000000-0000-0000-0000-000000000000";

    private final MockMvcTester http;

    @Autowired
    AccountControllerTest(MockMvcTester http) {
        this.http = http;
    }

    @Test
    void entersACompanyAndShowsItsValuesInTheirUsualForm() {
        var answer = post("""
                {"name": "Talvisula Oy", "businessId": "FI28167574", "domain": "https://www.talvisula.fi/",
                 "revenue": {"amount": "1100.5", "currency": "EUR"}, "employees": 12, "foundedYear": 2017}""");

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(get(location(answer)))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying("$.businessId", id -> assertThat(id).isEqualTo("2816757-4"))
                .hasPathSatisfying("$.domain", domain -> assertThat(domain).isEqualTo("talvisula.fi"))
                .hasPathSatisfying(
                        "$.revenue.amount", amount -> assertThat(amount).isEqualTo("1100.50"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = post("""
                {"name": "", "businessId": "1234567-8", "domain": "unknown", "employees": -1, "vat": "x",
                 "revenue": {"amount": "1", "currency": "EURO"}}""");

        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder("name", "businessId", "domain", "employees", "vat", "revenue.currency");
    }

    @Test
    void findsNoCompanyUnderAnUnknownId() {
        assertThat(get(NONE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(NONE, "\"1\"", "{\"name\": \"Acme\"}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void changesACompanyOnlyWhenTheCallerSaysWhichVersionWasSeen() {
        String acme = location(post("{\"name\": \"Acme\"}"));
        var change = "{\"name\": \"Acme Group\"}";

        assertThat(http.put().uri(acme).contentType(MediaType.APPLICATION_JSON).content(change))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(acme, "\"7\"", change)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(put(acme, "\"2\"", change)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"3\"");
    }

    @Test
    void refusesACompanyWhoseDomainIsKnownAndNamesTheOneWithIt() {
        String acme = location(post("{\"name\": \"Acme Oy\", \"domain\": \"acme.example\"}"));

        assertThat(post("{\"name\": \"ACME\", \"domain\": \"https://www.acme.example/\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("domain-taken"))
                .hasPathSatisfying(
                        "$.existing.id",
                        existing -> assertThat(existing)
                                .asString()
                                .satisfies(id -> assertThat(acme).endsWith(id)));
        assertThat(post("{\"name\": \"One\", \"domain\": \"gmail.com\"}")).hasStatus(HttpStatus.CREATED);
        assertThat(post("{\"name\": \"Other\", \"domain\": \"gmail.com\"}")).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void refusesACompanyWhoseBusinessIdIsKnown() {
        String nokia = location(post("{\"name\": \"Nokia\", \"businessId\": \"0112038-9\"}"));

        assertThat(post("{\"name\": \"Nokia Oyj\", \"businessId\": \"112038-9\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("business-id-taken"))
                .hasPathSatisfying(
                        "$.existing.id",
                        existing -> assertThat(existing)
                                .asString()
                                .satisfies(id -> assertThat(nokia).endsWith(id)))
                .hasPathSatisfying(
                        "$.violations[0].field", field -> assertThat(field).isEqualTo("businessId"));
    }

    @Test
    void tellsWhatMayBeAskedForWhenAskedForWhatThereIsNot() {
        assertThat(violations("?class=Z9&owner=00000000-0000-0000-0000-00000000000f"))
                .containsExactlyInAnyOrder(
                        "class: one of A1, A2, A3, B1, B2, B3, C1, C2, C3",
                        "owner: the id of a person in the team directory");
        assertThat(violations("?kind=friend")).containsExactly("kind: one of prospect, customer");
        assertThat(violations("?contactDueBy=soon")).containsExactly("contactDueBy: a date such as 2017-03-31");
        assertThat(get("/api/accounts?class=A1&kind=customer&contactDueBy=2026-11-23"))
                .hasStatusOk();
    }

    private List<String> violations(String query) {
        var answer = get("/api/accounts" + query);
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        List<String> violations = new ArrayList<>();
        JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("violations")
                .forEach(violation -> violations.add(violation.path("field").asString() + ": "
                        + violation.path("accepted").asString()));
        return violations;
    }

    private MvcTestResult post(String json) {
        return http.post()
                .uri("/api/accounts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult put(String account, String ifMatch, String json) {
        return http.put()
                .uri(account)
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
