package fi.polku.lead.leads;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LeadServiceTest
class LeadImportTest {

    private static final UUID ACME = new UUID(7, 7);

    private final Door door;
    private final EventProbe events =
            EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.lead.events");

    LeadImportTest(@LocalServerPort int port, KnownAccounts accounts, KnownProducts products) {
        door = new Door(port);
        accounts.note(new KnownAccount(ACME, List.of(NameBasedId.of("account", "shop", "Acme"))), 1);
        products.note(NameBasedId.of("product", "shop", "GTX"), "GTX", 1);
        door.bulk(
                "/api/people/bulk?system=shop", "{\"externalId\": \"anna\", \"name\": \"Anna\", \"region\": \"East\"}");
    }

    @AfterEach
    void stopLooking() {
        events.close();
    }

    @Test
    void publishesALeadOnceAndAgainWhenItsRowChanges() {
        String lead = lead("L-1");

        assertThat(bulk(row("L-1", "prospecting"))).isEqualTo("created");
        var captured = events.await("polku.lead.captured.v1", lead);
        assertPublished(captured);
        assertThat(captured.json().path("accountId").asString()).isEqualTo(ACME.toString());
        assertThat(captured.json().path("occurredAt").asString()).isEqualTo("2017-03-01T22:00:00Z");

        assertThat(bulk(row("L-1", "prospecting"))).isEqualTo("unchanged");
        assertThat(bulk(row("L-1", "booking"))).isEqualTo("updated");
        var corrected = events.await("polku.lead.corrected.v1", lead);
        assertPublished(corrected);
        assertThat(corrected.aggregateVersion()).isEqualTo(2);
        assertThat(events.of(lead)).hasSize(2);
    }

    @Test
    void keepsTheContactPersonAndTheNeedHere() {
        bulk(row("L-2", "prospecting"));

        assertThat(events.await("polku.lead.captured.v1", lead("L-2")).body()).doesNotContain("Maija", "faster");
        JsonNode shown = door.get("/api/leads/" + lead("L-2")).json();
        assertThat(shown.at("/contact/name").asString()).isEqualTo("Maija");
        assertThat(shown.path("need").asString()).isEqualTo("faster boats");
    }

    @Test
    void rejectsALeadThatMentionsWhatNobodyKnows() {
        var answer = door.bulk(
                        "/api/leads/bulk?system=shop",
                        "{\"externalId\": \"L-3\", \"owner\": \"Zoe\", \"products\": [{\"product\": \"MG\"}]}")
                .getFirst();

        assertThat(answer.path("result").asString()).isEqualTo("rejected");
        assertThat(answer.path("violations").valueStream())
                .extracting(violation -> violation.path("message").asString())
                .containsExactly("\"Zoe\" is not known here", "\"MG\" is not known here");
    }

    private String bulk(String row) {
        return door.bulk("/api/leads/bulk?system=shop", row)
                .getFirst()
                .path("result")
                .asString();
    }

    private static String row(String id, String stage) {
        return """
                {"externalId": "%s", "source": "fair", "stage": "%s", "owner": "anna", "account": "Acme", \
                "products": [{"product": "GTX", "quantity": 2}], "capturedOn": "2017-03-02", \
                "contact": {"name": "Maija"}, "need": "faster boats"}""".formatted(id, stage);
    }

    private static String lead(String id) {
        return NameBasedId.of("lead", "shop", id).toString();
    }
}
