package fi.polku.account;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.people.KnowingTheNeighbours;
import fi.polku.account.people.NeighboursOverHttp;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From a lead to a satisfied customer, as this service hears and tells of it. */
@AccountServiceTest
class WalkTest {

    private static final NeighboursOverHttp NEIGHBOURS = KnowingTheNeighbours.neighbours();
    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());

    private final Door door;
    private final EventProbe events =
            EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.account.events");
    private final UUID lead = UUID.randomUUID();
    private final UUID deal = UUID.randomUUID();
    private final UUID anna = UUID.randomUUID();
    private final UUID promise = UUID.randomUUID();
    private final String account =
            NameBasedId.of("account", "polku.lead", lead.toString()).toString();
    private final String purchase =
            NameBasedId.of("purchase", "polku.deal", deal.toString()).toString();

    WalkTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @AfterEach
    void stopLooking() {
        events.close();
    }

    @Test
    void carriesALeadsCompanyToASatisfiedCustomer() throws Exception {
        captureTheLead();
        var opened = published("polku.account.opened.v1", account);
        assertThat(opened.json().path("system").asString()).isEqualTo("polku.lead");
        assertThat(opened.json().path("externalId").asString()).isEqualTo(lead.toString());
        var first = published("polku.account.classified.v1", account);
        assertThat(first.json().path("kind").asString()).isEqualTo("prospect");
        assertThat(first.json().path("occurredAt").asString()).isEqualTo("2026-01-05T08:00:00Z");

        reachTheLead();
        assertThat(published("polku.account.contact-due-moved.v1", account)
                        .json()
                        .path("reachedOn")
                        .asString())
                .isEqualTo("2026-01-06");

        giveItAnOwner();

        letTheNeighboursKnowPeople();
        NEIGHBOURS.stumble(4);
        winTheDeal(3);
        published("polku.account.purchase-recorded.v1", purchase);
        published("polku.account.delivery-state-changed.v1", purchase);
        await().untilAsserted(() -> assertThat(view().path("kind").asString()).isEqualTo("customer"));
        var second = lastClassified();
        assertThat(second.path("previousClass").asString())
                .isEqualTo(first.json().path("accountClass").asString());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(door.get("/api/accounts/%s/people".formatted(account))
                                .body())
                        .contains("Lempi Lumi", "Oili Olki"));

        refuses("not-handed-over", "/delivery", "{}");
        handOver(6, bought());
        await().untilAsserted(
                        () -> assertThat(purchase().path("state").asString()).isEqualTo("in-delivery"));
        await().untilAsserted(() ->
                assertThat(purchase().at("/promises/0/what").asString("")).isEqualTo("Training"));

        refuses("unknown-reference", "/promises/%s/outcome".formatted(promise), """
                {"kept": true, "by": "%s"}""".formatted(UUID.randomUUID()));
        done("/promises/%s/outcome".formatted(promise), """
                {"kept": true, "by": "%s", "occurredAt": "2026-03-10T08:00:00Z"}""".formatted(anna));
        published("polku.account.promise-decided.v1", purchase);
        refuses("in-the-future", "/delivery", "{\"occurredAt\": \"2999-01-01T00:00:00Z\"}");
        refuses("not-delivered", "/satisfaction", "{\"kind\": \"nps\", \"score\": 9}");
        done("/delivery", "{\"occurredAt\": \"2026-03-12T08:00:00Z\"}");
        assertThat(purchase().path("surveyDueOn").asString()).isEqualTo("2026-03-26");
        assertThat(surveys("2026-03-25")).doesNotContain(purchase);
        assertThat(surveys("2026-03-26")).contains(purchase);

        done("/satisfaction", """
                {"kind": "nps", "score": 9, "comment": "Sujui", "occurredAt": "2026-03-27T08:00:00Z"}""");
        var answer = events.await(event -> event.type().equals("polku.account.satisfaction-recorded.v1")
                && event.json().path("purchaseId").asString().equals(purchase));
        assertPublished(answer);
        assertThat(answer.body()).doesNotContain("Sujui");
        assertThat(survey().path("toAsk").toString()).isEqualTo("[\"csat\"]");
        done("/satisfaction", "{\"kind\": \"csat\", \"score\": 8, \"occurredAt\": \"2026-03-27T08:00:00Z\"}");
        assertThat(surveys("2026-03-26")).doesNotContain(purchase);
        assertThat(door.get("/api/accounts/%s/satisfaction".formatted(account))
                        .json()
                        .at("/items/0/comment")
                        .asString())
                .isEqualTo("Sujui");
    }

    @Test
    void forgetsAPurchaseWhoseDealIsReopened() throws Exception {
        captureTheLead();
        published("polku.account.opened.v1", account);
        winTheDeal(3);
        await().untilAsserted(() -> assertThat(view().path("kind").asString()).isEqualTo("customer"));

        ANNOUNCER.announce("polku.deal.reopened.v1", deal, 4, """
                {"dealId": "%s", "stage": "closing", "reason": "mistake", "by": {"personId": "%s"},
                 "occurredAt": "2026-03-03T10:00:00Z"}""".formatted(deal, anna));

        published("polku.account.purchase-cancelled.v1", purchase);
        await().untilAsserted(() -> assertThat(view().path("kind").asString()).isEqualTo("prospect"));
        refuses("purchase-cancelled", "/delivery", "{}");
    }

    @Test
    void recordsThePurchaseOfADealWhoseCustomerWasRecognisedLate() throws Exception {
        captureTheLead();
        published("polku.account.opened.v1", account);
        letTheNeighboursKnowPeople();
        announceTheDeal("closed", 3, "");
        handOver(4, "");
        announceTheDeal("corrected", 5, bought());
        handOver(6, bought());

        published("polku.account.purchase-recorded.v1", purchase);
        await().untilAsserted(
                        () -> assertThat(purchase().path("state").asString()).isEqualTo("in-delivery"));
        await().untilAsserted(() -> assertThat(view().path("kind").asString()).isEqualTo("customer"));
    }

    @Test
    void matchesTheSameCompanyOfAnotherLead() throws Exception {
        captureTheLead();
        published("polku.account.opened.v1", account);
        var other = UUID.randomUUID();

        ANNOUNCER.announce("polku.lead.captured.v1", other, 1, """
                {"leadId": "%s", "stage": "prospecting", "occurredAt": "2026-01-07T08:00:00Z",
                 "company": {"name": "%s", "country": "Suomi", "employees": 900}}""".formatted(other, company()));

        var changed = published("polku.account.changed.v1", account);
        assertThat(changed.json().at("/aliases/0/externalId").asString()).isEqualTo(other.toString());
        assertThat(view().path("employees").asInt())
                .as("a lead contradicts nothing")
                .isEqualTo(60);
    }

    private void captureTheLead() throws Exception {
        ANNOUNCER.announcePerson(anna);
        ANNOUNCER.announce("polku.lead.captured.v1", lead, 1, """
                {"leadId": "%s", "stage": "prospecting", "occurredAt": "2026-01-05T08:00:00Z",
                 "company": {"name": "%s", "country": "Finland", "industry": "manufacturing", "employees": 60}}""".formatted(lead, company()));
    }

    private void reachTheLead() throws Exception {
        ANNOUNCER.announce("polku.lead.contact-logged.v1", lead, 2, """
                {"leadId": "%s", "contactId": "%s", "channel": "call", "outcome": "reached", "level": 1,
                 "by": {"personId": "%s"}, "occurredAt": "2026-01-06T08:00:00Z"}""".formatted(lead, UUID.randomUUID(), anna));
    }

    private void giveItAnOwner() {
        await().untilAsserted(() -> {
            var etag = door.get("/api/accounts/" + account).header("ETag");
            var path = "/api/accounts/%s/owner".formatted(account);
            assertThat(door.put(path, "{\"owner\": \"%s\"}".formatted(anna), "If-Match", etag)
                            .status())
                    .isEqualTo(200);
        });
        assertThat(view().path("ownerId").asString()).isEqualTo(anna.toString());
        var etag = door.get("/api/accounts/" + account).header("ETag");
        var stranger = "{\"owner\": \"%s\"}".formatted(UUID.randomUUID());
        assertThat(door.put("/api/accounts/%s/owner".formatted(account), stranger, "If-Match", etag)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("unknown-reference");
    }

    private void letTheNeighboursKnowPeople() {
        NEIGHBOURS.answer("/api/leads/" + lead, "{\"contact\": {\"name\": \"Lempi Lumi\"}}");
        NEIGHBOURS.answer(
                "/api/deals/%s/decision-makers".formatted(deal),
                "{\"items\": [{\"name\": \"Oili Olki\", \"part\": \"decides\"}]}");
        NEIGHBOURS.answer("/api/deals/%s/handover".formatted(deal), """
                {"promises": [{"promiseId": "%s", "what": "Training", "to": "Oili Olki", "dueOn": "2026-05-01"}]}""".formatted(promise));
    }

    private void winTheDeal(long version) throws Exception {
        announceTheDeal("closed", version, bought());
    }

    private void announceTheDeal(String event, long version, String buyer) throws Exception {
        ANNOUNCER.announce("polku.deal.%s.v1".formatted(event), deal, version, """
                {"dealId": "%s", "leadId": "%s", %s "currency": "EUR", "stage": "handover",
                 "lines": [{"productId": "%s", "quantity": 2, "amount": {"amount": "990.00", "currency": "EUR"}}],
                 "value": {"amount": "990.00", "currency": "EUR"}, "openedOn": "2026-02-01", "outcome": "won",
                 "reason": "best-offer", "closedOn": "2026-03-02", "occurredAt": "2026-03-02T10:00:00Z"}""".formatted(
                        deal, lead, buyer, UUID.randomUUID()));
    }

    private void handOver(long version, String buyer) throws Exception {
        ANNOUNCER.announce(
                "polku.deal.handed-over-to-delivery.v1", deal, version, """
                {"dealId": "%s", %s "deliveryOwner": {"personId": "%s"}, "attempt": 1,
                 "promises": [{"promiseId": "%s", "dueOn": "2026-05-01"}], "closedOn": "2026-03-02",
                 "occurredAt": "2026-03-04T10:00:00Z"}""".formatted(deal, buyer, anna, promise));
    }

    /** Who bought, as a part of an event. */
    private String bought() {
        return "\"accountId\": \"%s\",".formatted(account);
    }

    private SeenEvent published(String type, String subject) {
        var event = events.await(type, subject);
        assertPublished(event);
        return event;
    }

    private JsonNode lastClassified() {
        return events.of(account).stream()
                .filter(event -> event.type().equals("polku.account.classified.v1"))
                .toList()
                .getLast()
                .json();
    }

    private void done(String command, String body) {
        var answer = door.post("/api/purchases/" + purchase + command, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    private void refuses(String code, String command, String body) {
        var answer = door.post("/api/purchases/" + purchase + command, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
    }

    private JsonNode view() {
        return door.get("/api/accounts/" + account).json();
    }

    private JsonNode purchase() {
        return door.get("/api/purchases/" + purchase).json();
    }

    private JsonNode survey() {
        for (JsonNode survey :
                door.get("/api/surveys?due=2026-03-26&limit=500").json().path("items")) {
            if (survey.path("id").asString().equals(purchase)) {
                return survey;
            }
        }
        throw new AssertionError("nothing to ask about " + purchase);
    }

    private String surveys(String due) {
        return door.get("/api/surveys?due=" + due).body();
    }

    private String company() {
        return "Talvisula " + lead;
    }
}
