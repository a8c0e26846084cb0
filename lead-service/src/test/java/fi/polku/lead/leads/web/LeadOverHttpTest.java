package fi.polku.lead.leads.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.platform.test.web.OpenApiAssertions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LeadServiceTest
class LeadOverHttpTest {

    private final Door door;

    LeadOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @Test
    void capturesALeadForAPersonOfTheDirectory() {
        var anna = door.post("/api/people", "{\"name\": \"Anna\", \"team\": {\"name\": \"Field\"}}")
                .json();

        var answer = door.post("/api/leads", """
                {"source": "fair", "owner": "%s", "company": {"name": "Laivaveistämö"}, "occurredAt": "2026-03-01T10:00:00Z",
                 "contact": {"name": "Maija", "phone": "+358 40 1"}, "need": "a faster boat"}""".formatted(anna.path("id").asString()));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        JsonNode lead = door.get(answer.header("Location")).json();
        assertThat(lead).isEqualTo(answer.json());
        assertThat(lead.at("/owner/teamId")).isEqualTo(anna.at("/team/id"));
        assertThat(lead.path("stage").asString()).isEqualTo("prospecting");
        assertThat(lead.path("status").asString()).isEqualTo("open");
    }

    @Test
    void capturesOneLeadForARepeatedRequest() {
        String key = UUID.randomUUID().toString();

        var first = door.post("/api/leads", "{\"source\": \"web\"}", "Idempotency-Key", key);
        var second = door.post("/api/leads", "{\"source\": \"web\"}", "Idempotency-Key", key);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = door.post("/api/leads", """
                {"stage": "booking", "company": {"businessId": "0112038-8"}, "owner": "anna", "products": [{"quantity": 0}],
                 "contact": {"fax": "1"}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").valueStream())
                .extracting(violation -> violation.path("field").asString())
                .containsExactlyInAnyOrder(
                        "stage",
                        "company.name",
                        "company.businessId",
                        "owner",
                        "products[0].product",
                        "products[0].quantity",
                        "contact.fax");
    }

    @Test
    void refusesALeadThatMentionsWhatNobodyKnows() {
        var answer = door.post("/api/leads", "{\"owner\": \"%s\"}".formatted(new UUID(9, 9)));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asString()).isEqualTo("unknown-reference");
        assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("owner");
    }

    @Test
    void findsNoLeadUnderAnUnknownId() {
        assertThat(door.get("/api/leads/" + new UUID(9, 9)).status()).isEqualTo(404);
    }

    @Test
    void listsAllLeadsInPages() {
        var entered = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            entered.add(door.post("/api/leads", "{}").json().path("id").asString());
        }

        assertThat(allIds()).containsAll(entered);
    }

    @Test
    void listsTheLeadsOfOneStatus() {
        String open = door.post("/api/leads", "{}").json().path("id").asString();
        String disqualified = door.bulk(
                        "/api/leads/bulk?system=list", "{\"externalId\": \"1\", \"status\": \"disqualified\"}")
                .getFirst()
                .path("id")
                .asString();

        JsonNode items =
                door.get("/api/leads?status=disqualified&limit=500").json().path("items");

        assertThat(items.valueStream())
                .allSatisfy(lead -> assertThat(lead.path("status").asString()).isEqualTo("disqualified"))
                .extracting(lead -> lead.path("id").asString())
                .contains(disqualified)
                .doesNotContain(open);
    }

    @ParameterizedTest
    @EnumSource(LeadStatus.class)
    void listsTheLeadsOfAnyStatusThatALeadCanHave(LeadStatus status) {
        assertThat(door.get("/api/leads?status=" + status.code()).status()).isEqualTo(200);
    }

    @Test
    void saysWhichStatusesThereAreWhenAskedForAnother() {
        var answer = door.get("/api/leads?status=lost");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("status");
        assertThat(answer.json().at("/violations/0/accepted").asString())
                .isEqualTo("one of open, nurtured, disqualified, qualified, merged");
    }

    @Test
    void describesItsApi() {
        String description = door.get("/v3/api-docs").body();

        OpenApiAssertions.assertDescribesEveryOperation(description);
        OpenApiAssertions.assertShowsAnExampleOfEveryBody(description);
    }

    @Test
    void isHealthy() {
        assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(door.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private Set<String> allIds() {
        var ids = new HashSet<String>();
        JsonNode page = door.get("/api/leads?limit=2").json();
        while (page.has("next")) {
            page.path("items").forEach(lead -> ids.add(lead.path("id").asString()));
            page = door.get("/api/leads?limit=2&cursor=" + page.path("next").asString())
                    .json();
        }
        page.path("items").forEach(lead -> ids.add(lead.path("id").asString()));
        return ids;
    }
}
