package fi.polku.lead.leads.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.platform.test.Infrastructure;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is still known of a lead that became part of another one. */
@LeadServiceTest
class MergingOverHttpTest {

    private final Door door;
    private String anna = "";
    private String survivor = "";

    MergingOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @BeforeEach
    void captureALead() {
        anna = door.post("/api/people", "{\"name\": \"Anna\"}")
                .json()
                .path("id")
                .asString();
        survivor = capture();
    }

    @Test
    void isWhatWasSaidToTheProspectAndAmongUs() {
        String lost = capture();
        done(lost, "contacts", "\"channel\": \"call\", \"outcome\": \"reached\", \"note\": \"said to them\", ", 200);
        done(lost, "comments", "\"text\": \"said among us\", ", 201);
        merge(lost);

        await().until(() -> items("contacts").size() == 1);
        assertThat(items("contacts").at("/0/note").asString()).isEqualTo("said to them");
        assertThat(items("comments").at("/0/text").asString()).isEqualTo("said among us");
        String comment = items("comments").at("/0/id").asString();
        assertThat(door.get("/api/leads/%s/comments/%s".formatted(survivor, comment))
                        .status())
                .isEqualTo(200);
        assertThat(door.get("/api/leads/" + survivor)
                        .json()
                        .at("/contacts/count")
                        .asInt())
                .isOne();
    }

    @Test
    void isTheSignalWhoseRaiserSeesWhatBecomesOfTheOther() throws Exception {
        String signal = door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "service", "urgency": "later", "heard": "a boat",
                 "company": {"name": "%s"}}""".formatted(anna, UUID.randomUUID()))
                .json()
                .path("id")
                .asString();
        String lost = door.post(
                        "/api/signals/" + signal + "/resolution",
                        "{\"outcome\": \"lead\", \"by\": \"%s\"}".formatted(anna))
                .json()
                .at("/lead/id")
                .asString();
        merge(lost);

        await().until(() -> door.get("/api/leads/" + survivor)
                .json()
                .path("signalId")
                .asString("")
                .equals(signal));
        JsonNode lead = door.get("/api/signals/" + signal).json().path("lead");
        assertThat(lead.path("id").asString()).isEqualTo(survivor);
        assertThat(lead.path("status").asString()).isEqualTo("open");
        UUID deal = UUID.randomUUID();
        try (var others = new Announcer(Infrastructure.shared().bootstrapServers())) {
            others.announce("polku.deal.opened.v1", deal, 1, """
                    {"dealId": "%s", "leadId": "%s", "currency": "EUR", "lines": [], "stage": "sales-meeting",
                     "openedOn": "2026-03-02", "occurredAt": "2026-03-02T10:00:00Z"}""".formatted(deal, survivor));
        }
        await().until(() -> door.get("/api/signals/" + signal)
                .json()
                .at("/deal/id")
                .asString("")
                .equals(deal.toString()));
    }

    private void merge(String lost) {
        done(lost, "merging", "\"into\": \"%s\", ".formatted(survivor), 200);
    }

    private JsonNode items(String what) {
        return door.get("/api/leads/%s/%s".formatted(survivor, what)).json().path("items");
    }

    private String capture() {
        return door.post("/api/leads", "{\"company\": {\"name\": \"%s\"}}".formatted(UUID.randomUUID()))
                .json()
                .path("id")
                .asString();
    }

    private void done(String lead, String what, String fields, int status) {
        var answer = door.post("/api/leads/%s/%s".formatted(lead, what), "{%s\"by\": \"%s\"}".formatted(fields, anna));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }
}
