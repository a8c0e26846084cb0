package fi.polku.lead.leads.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.BusinessIds;
import fi.polku.platform.test.Infrastructure;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A second open lead of a company is refused with the first, so that callers can open that one. */
@LeadServiceTest
class DuplicateOverHttpTest {

    private final Door door;
    private final String name = "Company " + UUID.randomUUID();
    private String anna = "";

    DuplicateOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @BeforeEach
    void hireSomebody() {
        anna = door.post("/api/people", "{\"name\": \"Anna\"}")
                .json()
                .path("id")
                .asString();
    }

    @Test
    void namesTheLeadThatThereIs() {
        String first = capture(", \"owner\": \"%s\"".formatted(anna));

        assertIsDuplicateOf(first, door.post("/api/leads", lead("")));
    }

    @Test
    void reopensNoLeadBesideAnotherUnlessToldTo() {
        String first = capture("");
        done(first, "disqualification", "\"reason\": \"no-need\", ");
        String second = capture(", \"owner\": \"%s\"".formatted(anna));

        assertIsDuplicateOf(second, door.post("/api/leads/" + first + "/reopening", "{" + by() + "}"));

        assertThat(done(first, "reopening", "\"allowDuplicate\": true, ")
                        .path("status")
                        .asString())
                .isEqualTo("open");
    }

    @Test
    void letsNoLeadBeCapturedBesideOneThatWasReopened() {
        String first = capture(", \"allowDuplicate\": true, \"owner\": \"%s\"".formatted(anna));
        done(first, "disqualification", "\"reason\": \"no-need\", ");
        done(first, "reopening", "");

        assertIsDuplicateOf(first, door.post("/api/leads", lead("")));
    }

    @Test
    void findsACompanyByItsNameWhetherOrNotItsBusinessIdTellsTheCountry() {
        String first = door.post(
                        "/api/leads", """
                {"company": {"name": "%s", "businessId": "%s"}, "owner": "%s"}""".formatted(name, BusinessIds.any().value(), anna))
                .json()
                .path("id")
                .asString();

        assertIsDuplicateOf(first, door.post("/api/leads", lead("")));
    }

    @Test
    void findsTheLeadOfAnAccountByTheAccountsBusinessId() throws Exception {
        UUID account = UUID.randomUUID();
        String businessId = BusinessIds.any().value();
        try (var others = new Announcer(Infrastructure.shared().bootstrapServers())) {
            others.announce("polku.account.opened.v1", account, 1, """
                    {"accountId": "%s", "name": "Another name", "businessId": "%s", "occurredAt": "2026-03-02T10:00:00Z"}""".formatted(account, businessId));
        }
        var first = await().until(
                        () -> door.post("/api/leads", "{\"account\": \"%s\"}".formatted(account)),
                        answer -> answer.status() == 201);

        var second = door.post("/api/leads", """
                {"company": {"name": "%s", "businessId": "%s"}}""".formatted(name, businessId));

        assertThat(second.status()).as(second.body()).isEqualTo(409);
        assertThat(second.json().at("/existing/id")).isEqualTo(first.json().path("id"));
    }

    @Test
    void refusesALeadOfTwoCompanies() {
        var answer = door.post(
                "/api/leads",
                "{\"company\": {\"name\": \"%s\"}, \"account\": \"%s\"}".formatted(name, UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("company");
    }

    @Test
    void describesWhatCallersGet() {
        JsonNode api = door.get("/v3/api-docs").json();

        for (String path : new String[] {"/api/leads", "/api/leads/{id}/reopening"}) {
            JsonNode responses = api.path("paths").path(path).path("post").path("responses");
            assertThat(responses
                            .at("/409/content")
                            .path("application/problem+json")
                            .at("/schema/$ref")
                            .asString())
                    .endsWith("/DuplicateProblem");
            assertThat(responses.toString()).contains("#/components/schemas/LeadView");
        }
        assertThat(api.at("/components/schemas/DuplicateProblem/properties").has("existing"))
                .isTrue();
    }

    private void assertIsDuplicateOf(String lead, Door.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().path("code").asString()).isEqualTo("duplicate-lead");
        JsonNode existing = answer.json().path("existing");
        assertThat(existing.path("id").asString()).isEqualTo(lead);
        assertThat(existing.path("status").asString()).isEqualTo("open");
        assertThat(existing.at("/owner/personId").asString()).isEqualTo(anna);
        assertThat(existing.path("companyName").asString()).isEqualTo(name);
    }

    private String capture(String fields) {
        var answer = door.post("/api/leads", lead(fields));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private String lead(String fields) {
        return "{\"company\": {\"name\": \"%s\"}%s}".formatted(name, fields);
    }

    private JsonNode done(String lead, String deed, String fields) {
        var answer = door.post("/api/leads/" + lead + "/" + deed, "{" + fields + by() + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String by() {
        return "\"by\": \"%s\"".formatted(anna);
    }
}
