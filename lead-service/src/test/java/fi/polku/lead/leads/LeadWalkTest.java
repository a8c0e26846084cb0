package fi.polku.lead.leads;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One lead from its capture to a seller and back, as people and other services see it. */
@LeadServiceTest
class LeadWalkTest {

    private final Door door;
    private final Clock clock;
    private final ZoneId zone;
    private final EventProbe events =
            EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.lead.events");
    private final Announcer others = new Announcer(Infrastructure.shared().bootstrapServers());
    private String anna = "";

    LeadWalkTest(@LocalServerPort int port, Clock clock, ZoneId zone) {
        this.door = new Door(port);
        this.clock = clock;
        this.zone = zone;
    }

    @BeforeEach
    void hireSomebody() {
        anna = door.post(
                        "/api/people",
                        "{\"name\": \"Anna\", \"roles\": [\"booker\"], \"region\": {\"name\": \"East\"}}")
                .json()
                .path("id")
                .asString();
    }

    @AfterEach
    void stopLooking() {
        events.close();
        others.close();
    }

    @Test
    void goesToASellerAndComesBack() throws Exception {
        String lead = capture("\"company\": {\"name\": \"%s\"}".formatted(UUID.randomUUID()));
        published("captured", lead);

        done(lead, "assignment", "\"owner\": \"%s\"".formatted(anna), 200);
        published("assigned", lead);
        done(
                lead,
                "contacts",
                "\"channel\": \"call\", \"outcome\": \"call-later\", \"note\": \"ask in March\", " + by(),
                200);
        assertThat(published("contact-logged", lead).body()).doesNotContain("March");
        done(lead, "callback", "\"dueOn\": \"%s\", \"reason\": \"away\", ".formatted(today()) + by(), 200);
        published("callback-set", lead);
        assertThat(workList("callbacks", lead)).isTrue();
        done(lead, "contacts", "\"channel\": \"call\", \"outcome\": \"meeting-agreed\", " + by(), 200);
        assertThat(workList("callbacks", lead)).isFalse();

        JsonNode refused = done(lead, "qualification", by(), 409);
        assertThat(refused.path("code").asString()).isEqualTo("not-ready");
        assertThat(refused.path("violations")).hasSize(4);
        makeReady(lead);
        done(lead, "qualification", by(), 200);
        var qualified = published("qualified", lead);
        assertThat(qualified.json().at("/booker/personId").asString()).isEqualTo(anna);
        assertThat(qualified.json().path("regionId").asString()).isNotEmpty();

        UUID deal = UUID.randomUUID();
        String withdrawn = """
                {"dealId": "%s", "leadId": "%s", "reason": "no-authority", "occurredAt": "%s"}""".formatted(deal, lead, beforeItBegan());
        others.announce("polku.deal.withdrawn.v1", deal, 3, withdrawn);
        var reopened = published("reopened", lead);
        assertThat(reopened.json().path("cause").asString()).isEqualTo("returned");
        assertThat(workList("returned", lead)).isTrue();
        assertThat(view(lead).at("/comebacks/0/reason").asString()).isEqualTo("no-authority");

        done(lead, "qualification", by(), 200);
        UUID second = UUID.randomUUID();
        others.announce("polku.deal.lead-verdict-given.v1", second, 2, """
                {"dealId": "%s", "leadId": "%s", "verdict": "accepted", "occurredAt": "%s"}""".formatted(second, lead, clock.instant()));
        await().until(() ->
                view(lead).at("/qualification/acceptedAs").asString("").equals(second.toString()));
    }

    @Test
    void offersTheOpenLeadOfACompanyInsteadOfASecondOne() {
        String company = "\"company\": {\"name\": \"%s\", \"domain\": \"www.%s.fi\"}"
                .formatted(UUID.randomUUID(), "d" + UUID.randomUUID());
        String first = capture(company);

        var refused = door.post("/api/leads", "{" + company.replace("\"name\": \"", "\"name\": \"Oy ") + "}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asString()).isEqualTo("duplicate-lead");
        assertThat(refused.json().at("/violations/0/message").asString()).contains(first);
        String second = capture(company + ", \"allowDuplicate\": true");

        done(second, "merging", "\"into\": \"%s\", ".formatted(first) + by(), 200);
        assertThat(published("merged", second).json().at("/by/personId").asString())
                .isEqualTo(anna);
        done(first, "disqualification", "\"reason\": \"no-need\", " + by(), 200);
        published("disqualified", first);
        capture(company);
    }

    @Test
    void learnsTheAccountOfItsCompanyAndItsClass() throws Exception {
        String lead = capture("\"company\": {\"name\": \"%s\"}".formatted(UUID.randomUUID()));
        UUID account = UUID.randomUUID();

        others.announce("polku.account.opened.v1", account, 1, """
                {"accountId": "%s", "name": "Acme", "aliases": [{"system": "polku.lead", "externalId": "%s"}],
                 "occurredAt": "%s"}""".formatted(account, lead, clock.instant()));
        others.announce("polku.account.classified.v1", account, 2, """
                {"accountId": "%s", "accountClass": "A2", "kind": "prospect", "points": 70, "rulesVersion": 1,
                 "occurredAt": "%s"}""".formatted(account, clock.instant()));

        var corrected = published("corrected", lead);
        assertThat(corrected.json().path("accountId").asString()).isEqualTo(account.toString());
        await().until(() -> view(lead).path("accountClass").asString("").equals("A2"));
    }

    @Test
    void wakesOnTheDayItsRestEnds() {
        Instant longAgo = clock.instant().minus(Duration.ofDays(30));
        String then = "\"occurredAt\": \"%s\"".formatted(longAgo);
        String lead = capture("\"company\": {\"name\": \"%s\"}, ".formatted(UUID.randomUUID()) + then);
        LocalDate until = LocalDate.ofInstant(longAgo, zone).plusDays(7);

        done(
                lead,
                "nurturing",
                "\"until\": \"%s\", \"reason\": \"not-ready\", ".formatted(until) + by() + ", " + then,
                200);

        published("nurtured", lead);
        var reopened = published("reopened", lead);
        assertThat(reopened.json().path("cause").asString()).isEqualTo("nurtured-until");
        assertThat(Instant.parse(reopened.json().path("occurredAt").asString()))
                .isEqualTo(until.atStartOfDay(zone).toInstant());
    }

    @Test
    void keepsEveryWordOfAContactHere() {
        String lead = capture("\"company\": {\"name\": \"%s\"}".formatted(UUID.randomUUID()));
        done(lead, "contacts", "\"channel\": \"email\", \"outcome\": \"reached\", \"note\": \"one\", " + by(), 200);
        done(lead, "contacts", "\"channel\": \"call\", \"outcome\": \"declined\", \"note\": \"two\", " + by(), 200);

        JsonNode first = door.get("/api/leads/" + lead + "/contacts?limit=1").json();
        JsonNode second = door.get("/api/leads/" + lead + "/contacts?limit=1&cursor="
                        + first.path("next").asString())
                .json();

        assertThat(first.at("/items/0/note").asString()).isEqualTo("one");
        assertThat(second.at("/items/0/note").asString()).isEqualTo("two");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void refusesWhatHasNotHappenedYetOrMentionsNobodyKnown() {
        String lead = capture("\"company\": {\"name\": \"%s\"}".formatted(UUID.randomUUID()));

        JsonNode future = done(lead, "reopening", by() + ", \"occurredAt\": \"2999-01-01T00:00:00Z\"", 409);
        assertThat(future.path("code").asString()).isEqualTo("in-the-future");
        JsonNode nobody = done(
                lead,
                "meeting",
                "\"startsAt\": \"2999-01-01T00:00:00Z\", \"minutes\": 30, \"by\": \"%s\", \"seller\": \"%s\""
                        .formatted(UUID.randomUUID(), UUID.randomUUID()),
                409);
        assertThat(nobody.path("code").asString()).isEqualTo("unknown-reference");
        assertThat(nobody.path("violations")).hasSize(2);
        assertThat(door.post(
                                "/api/leads/%s/assignment".formatted(UUID.randomUUID()),
                                "{\"owner\": \"%s\"}".formatted(anna))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesTheReasonsThatMayBeGiven() {
        JsonNode reasons = door.get("/api/lead-reasons").json();

        assertThat(reasons.at("/disqualification/0/code").asString()).isEqualTo("no-need");
        assertThat(reasons.at("/callback/0/fi").asString()).isEqualTo("Ei ehdi nyt");
        assertThat(reasons.at("/nurturing/0/en").asString()).isEqualTo("Not ready yet");
    }

    private void makeReady(String lead) {
        for (String criterion : new String[] {"should-buy", "ready-now", "able-to-buy"}) {
            long version = version(lead);
            var answer = door.put(
                    "/api/leads/" + lead + "/criteria/" + criterion,
                    "{\"holds\": true, \"evidence\": \"they said so\", \"how\": \"call\", " + by() + "}",
                    "If-Match",
                    "\"" + version + "\"");
            assertThat(answer.status()).isEqualTo(200);
        }
        done(
                lead,
                "meeting",
                "\"startsAt\": \"%s\", \"minutes\": 45, "
                                .formatted(clock.instant().plus(Duration.ofDays(3)))
                        + by(),
                200);
        published("meeting-booked", lead);
    }

    private String capture(String fields) {
        var answer = door.post("/api/leads", "{" + fields + "}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private JsonNode done(String lead, String deed, String fields, int status) {
        var answer = door.post("/api/leads/" + lead + "/" + deed, "{" + fields + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }

    private String by() {
        return "\"by\": \"%s\"".formatted(anna);
    }

    /** Deals begin on a day, so that a seller may say to have returned the lead earlier on the day it was captured. */
    private Instant beforeItBegan() {
        return clock.instant().minus(Duration.ofHours(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private JsonNode view(String lead) {
        return door.get("/api/leads/" + lead).json();
    }

    private long version(String lead) {
        return Long.parseLong(door.get("/api/leads/" + lead).header("ETag").replace("\"", ""));
    }

    private boolean workList(String section, String lead) {
        return door.get("/api/work-list?person=" + anna)
                .json()
                .path(section)
                .valueStream()
                .anyMatch(item -> item.path("id").asString("").equals(lead));
    }

    private SeenEvent published(String what, String lead) {
        var event = events.await("polku.lead." + what + ".v1", lead);
        assertPublished(event);
        return event;
    }
}
