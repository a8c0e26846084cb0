package fi.polku.lead.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.platform.test.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rows of another system do not undo what became of a lead here. */
@LeadServiceTest
class RowsAsSecondDoorTest {

    private final Door door;
    private final Clock clock;
    private String anna = "";

    RowsAsSecondDoorTest(@LocalServerPort int port, Clock clock) {
        this.door = new Door(port);
        this.clock = clock;
    }

    @BeforeEach
    void hireSomebody() {
        anna = door.post("/api/people", "{\"name\": \"Anna\"}")
                .json()
                .path("id")
                .asString();
    }

    @Test
    void leavesAQualifiedLeadWithItsSellerWhoMayReturnItLater() throws Exception {
        String lead = row("open").path("id").asString();
        qualify(lead);

        assertThat(row("nurtured").path("result").asString()).isEqualTo("updated");
        assertThat(status(lead)).isEqualTo("qualified");

        UUID deal = UUID.randomUUID();
        try (var others = new Announcer(Infrastructure.shared().bootstrapServers())) {
            others.announce("polku.deal.withdrawn.v1", deal, 3, """
                    {"dealId": "%s", "leadId": "%s", "reason": "no-authority", "occurredAt": "%s"}""".formatted(deal, lead, clock.instant()));
        }
        await().until(() -> status(lead).equals("open"));
        assertThat(row("nurtured").path("result").asString()).isEqualTo("unchanged");
    }

    private void qualify(String lead) {
        for (String criterion : new String[] {"should-buy", "ready-now", "able-to-buy"}) {
            String version = door.get("/api/leads/" + lead).header("ETag");
            String shown = """
                    {"holds": true, "evidence": "they said so", "how": "call", "by": "%s"}""".formatted(anna);
            assertThat(door.put("/api/leads/" + lead + "/criteria/" + criterion, shown, "If-Match", version)
                            .status())
                    .isEqualTo(200);
        }
        done(
                lead,
                "meeting",
                "\"minutes\": 45, \"startsAt\": \"%s\", "
                        .formatted(clock.instant().plus(Duration.ofDays(3))));
        done(lead, "qualification", "");
    }

    private void done(String lead, String deed, String fields) {
        var answer = door.post("/api/leads/%s/%s".formatted(lead, deed), "{%s\"by\": \"%s\"}".formatted(fields, anna));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode row(String status) {
        return door.bulk("/api/leads/bulk?system=second-door", """
                {"externalId": "%s", "status": "%s"}""".formatted(anna, status))
                .getFirst();
    }

    private String status(String lead) {
        return door.get("/api/leads/" + lead).json().path("status").asString();
    }
}
