package fi.polku.lead.leads;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.Change;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.time.Instant;
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
    private final Leads leads;
    private final EventProbe events =
            EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.lead.events");

    LeadImportTest(@LocalServerPort int port, Leads leads, KnownAccounts accounts, KnownProducts products) {
        door = new Door(port);
        this.leads = leads;
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
    void takesOverTheStatusThatARowStates() {
        assertThat(bulk("{\"externalId\": \"L-4\", \"status\": \"disqualified\"}"))
                .isEqualTo("created");

        var captured = events.await("polku.lead.captured.v1", lead("L-4"));
        assertPublished(captured);
        assertThat(captured.json().path("status").asString()).isEqualTo("disqualified");
        assertThat(status("L-4")).isEqualTo("disqualified");
        assertThat(bulk("{\"externalId\": \"L-4\", \"status\": \"nurtured\"}")).isEqualTo("updated");
        assertThat(status("L-4")).isEqualTo("nurtured");
    }

    @Test
    void holdsTheGateForARowThatSaysQualified() {
        var rejected = door.bulk(
                        "/api/leads/bulk?system=shop",
                        "{\"externalId\": \"L-7\", \"status\": \"qualified\", \"criteria\": {\"ready-now\": "
                                + evidence() + "}}")
                .getFirst();

        assertThat(rejected.path("result").asString()).isEqualTo("rejected");
        assertThat(rejected.path("violations").valueStream())
                .extracting(violation -> violation.path("field").asString())
                .containsExactly("criteria.should-buy", "criteria.able-to-buy", "meeting");
    }

    @Test
    void takesOverAQualifiedLeadThatShowsWhyWithoutADealOfIt() {
        String row = """
                {"externalId": "L-8", "status": "qualified", "stage": "booking", \
                "criteria": {"should-buy": %1$s, "ready-now": %1$s, "able-to-buy": %1$s}, \
                "meeting": {"on": "2017-03-09", "by": "anna"}}""".formatted(evidence());

        assertThat(bulk(row)).isEqualTo("created");
        assertThat(bulk(row)).isEqualTo("unchanged");
        assertThat(status("L-8")).isEqualTo("qualified");
        events.await("polku.lead.captured.v1", lead("L-8"));
        assertThat(events.of(lead("L-8"))).hasSize(1);
    }

    private static String evidence() {
        return "{\"evidence\": \"they said so\", \"how\": \"CRM\", \"by\": \"anna\", \"on\": \"2017-03-02\"}";
    }

    @Test
    void rejectsAStatusThatThereIsNot() {
        var violation = door.bulk("/api/leads/bulk?system=shop", "{\"externalId\": \"L-5\", \"status\": \"recycled\"}")
                .getFirst()
                .at("/violations/0");

        assertThat(violation.path("field").asString()).isEqualTo("status");
        assertThat(violation.path("accepted").asString()).isEqualTo("one of open, nurtured, disqualified, qualified");
    }

    @Test
    void leavesWhatWasDoneHereWhenAnOldRowComesAgain() {
        bulk(row("L-6", "prospecting"));
        nurture("L-6");

        assertThat(bulk(row("L-6", "prospecting"))).isEqualTo("unchanged");
        assertThat(status("L-6")).isEqualTo("nurtured");
        assertThat(bulk(row("L-6", "booking"))).isEqualTo("updated");
        assertThat(status("L-6")).isEqualTo("nurtured");
        assertThat(bulk(row("L-6", "booking"))).isEqualTo("unchanged");
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

    private String status(String id) {
        return door.get("/api/leads/" + lead(id)).json().path("status").asString();
    }

    /** Does what a command of people does: the lead changes, what its row said last does not. */
    private void nurture(String id) {
        leads.change(new LeadId(UUID.fromString(lead(id))), null, standing -> {
            Lead lead = standing.orElseThrow();
            var change = lead.hear(nurtured(lead.details()), Instant.EPOCH);
            var nurtured = new Lead(lead.id(), lead.key(), change.after().details(), lead.said());
            return new Change<>(nurtured, change.events());
        });
    }

    private static LeadDetails nurtured(LeadDetails details) {
        return new LeadDetails(
                details.source(),
                details.stage(),
                LeadStatus.NURTURED,
                details.owner(),
                details.accountId(),
                details.companyName(),
                details.interests(),
                details.capturedOn(),
                details.contact(),
                details.need());
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
