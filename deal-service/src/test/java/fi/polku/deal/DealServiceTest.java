package fi.polku.deal;

import static fi.polku.deal.Crm.openDeal;
import static fi.polku.deal.Crm.product;
import static fi.polku.deal.Crm.results;
import static fi.polku.deal.Crm.wonDeal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.ContractAssertions;
import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import fi.polku.platform.test.web.OpenApiAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The whole service over real HTTP, with a real broker and a store. */
@WholeService
class DealServiceTest {

    private static final String TOPIC = "polku.deal.events";
    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());
    private static final UUID TEAM = UUID.randomUUID();

    private final KnownPeople people;
    private final KnownAccounts accounts;
    private final Door door;
    private final Crm crm;
    private final UUID manager = UUID.randomUUID();

    @Autowired
    DealServiceTest(KnownPeople people, KnownAccounts accounts, @LocalServerPort int port) {
        this.people = people;
        this.accounts = accounts;
        this.door = new Door(port);
        this.crm = Crm.sendingTo(door);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @BeforeEach
    void haveASellerAnAccountAndAProduct() throws Exception {
        ANNOUNCER.announcePerson(crm.seller(), 1, TEAM);
        ANNOUNCER.announceManager(manager);
        ANNOUNCER.announceAccount(crm.account());
        await().until(() -> people.find(crm.seller()).isPresent());
        await().until(() -> people.find(manager).isPresent());
        await().until(() -> accounts.behind(crm.account()).isPresent());
        assertThat(results(crm.sendProducts(product("GTX Basic", "550")))).containsExactly("created");
    }

    @Test
    void takesOverHistoryWithTheEventsOfItsDays() {
        try (EventProbe probe = probe()) {
            JsonNode answer = crm.sendDeals(wonDeal("1C1I7A6R", "1054")).getFirst();

            assertThat(answer.path("result").asString()).isEqualTo("created");
            assertThat(answer.path("version").asLong()).isEqualTo(2);
            String id = answer.path("id").asString();
            assertThat(id).isEqualTo(crm.dealId("1C1I7A6R"));
            SeenEvent closed = probe.await("polku.deal.closed.v1", id);
            assertThat(probe.of(id).stream().map(SeenEvent::type).distinct())
                    .containsExactly("polku.deal.opened.v1", "polku.deal.closed.v1");
            probe.of(id).forEach(ContractAssertions::assertPublished);
            assertThat(closed.header("ce_source")).isEqualTo("/deal-service");
            assertThat(closed.aggregateVersion()).isEqualTo(2);
            assertThat(closed.json().at("/seller/teamId").asString()).isEqualTo(TEAM.toString());
            assertThat(closed.json().path("accountId").asString())
                    .isEqualTo(crm.account().toString());
            assertThat(closed.json().at("/lines/0/listPrice/amount").asString()).isEqualTo("550.00");
            assertThat(closed.json().at("/value/amount").asString()).isEqualTo("1054.00");
            assertThat(closed.json().path("outcome").asString()).isEqualTo("won");
            assertThat(closed.json().path("reason").asString()).isEqualTo("not-recorded");
            assertThat(closed.json().path("stage").asString()).isEqualTo("handover");
            assertThat(closed.json().path("closedOn").asString()).isEqualTo("2017-03-01");
        }
    }

    @Test
    void changesNothingWhenTheSameRowsComeAgain() {
        String[] rows = {wonDeal("same-1", "1054"), openDeal("same-2")};

        try (EventProbe probe = probe()) {
            crm.sendDeals(rows);
            assertThat(results(crm.sendDeals(rows))).containsExactly("unchanged", "unchanged");
            assertThat(results(crm.sendProducts(product("GTX Basic", "550.00"))))
                    .containsExactly("unchanged");

            crm.sendDeals(openDeal("afterwards"));
            probe.await("polku.deal.opened.v1", crm.dealId("afterwards"));
            probe.await("polku.deal.closed.v1", crm.dealId("same-1"));
            probe.await("polku.deal.opened.v1", crm.dealId("same-2"));
            assertThat(versions(probe, "same-1")).containsExactly(1L, 2L);
            assertThat(versions(probe, "same-2")).containsExactly(1L);
        }
    }

    @Test
    void correctsADealThatANewerFileTellsOtherwise() {
        crm.sendDeals(openDeal("newer"));

        try (EventProbe probe = probe()) {
            JsonNode answer = crm.sendDeals(wonDeal("newer", "999")).getFirst();

            assertThat(answer.path("result").asString()).isEqualTo("updated");
            SeenEvent corrected = probe.await("polku.deal.corrected.v1", crm.dealId("newer"));
            ContractAssertions.assertPublished(corrected);
            assertThat(corrected.json().path("outcome").asString()).isEqualTo("won");
            assertThat(corrected.aggregateVersion()).isEqualTo(2);
        }
    }

    @Test
    void opensAgainADealThatANewerFileTellsToBeOpen() {
        crm.sendDeals(wonDeal("open again", "999"));

        assertThat(results(crm.sendDeals(openDeal("open again")))).containsExactly("updated");

        JsonNode deal = door.get("/api/deals/" + crm.dealId("open again")).json();
        assertThat(deal.has("outcome")).isFalse();
        assertThat(deal.path("stage").asString()).isEqualTo("sales-meeting");
    }

    @Test
    void rejectsARowThatMentionsStrangersAndNamesThemAll() {
        var answers = crm.sendDeals("""
                {"externalId":"x","seller":"Nobody","account":"Nowhere","lines":[{"product":"GTXPro"}],\
                "stage":"sales-meeting","openedOn":"2017-01-01"}""", openDeal("y"));

        assertThat(results(answers)).containsExactly("rejected", "created");
        assertThat(answers.getFirst()
                        .path("violations")
                        .valueStream()
                        .map(v -> v.path("field").asString() + ": "
                                + v.path("message").asString()))
                .containsExactlyInAnyOrder(
                        "lines[0].product: \"GTXPro\" is not known here",
                        "account: \"Nowhere\" is not known here",
                        "seller: \"Nobody\" is not known here");
    }

    @Test
    void publishesTheProductsOfThePriceList() {
        try (EventProbe probe = probe()) {
            crm.sendProducts(product("MG Special", "55"), product("GTX Basic", "560"));

            String added = crm.productId("MG Special");
            String changed = crm.productId("GTX Basic");
            ContractAssertions.assertPublished(probe.await("polku.deal.product-changed.v1", added));
            SeenEvent change = probe.await("polku.deal.product-changed.v1", changed);
            assertThat(change.aggregateVersion()).isEqualTo(2);
            assertThat(change.json().at("/listPrice/amount").asString()).isEqualTo("560.00");
        }
    }

    @Test
    void keepsAnEditedProductWhenTheSameRowComesAgain() {
        String path = "/api/products/" + crm.productId("GTX Basic");
        String edited = "{\"name\":\"GTX Basic\",\"listPrice\":{\"amount\":\"560\",\"currency\":\"USD\"}}";
        assertThat(door.put(path, edited, "If-Match", "\"1\"").status()).isEqualTo(200);

        assertThat(results(crm.sendProducts(product("GTX Basic", "550")))).containsExactly("unchanged");

        assertThat(door.get(path).json().at("/listPrice/amount").asString()).isEqualTo("560.00");
        assertThat(results(crm.sendProducts(product("GTX Basic", "570")))).containsExactly("updated");
    }

    @Test
    void opensAndClosesADealOverHttp() {
        String product = crm.productId("GTX Basic");
        var opened = door.post("/api/deals", """
                {"seller":"%s","account":"%s","lines":[{"product":"%s","quantity":2}]}""".formatted(crm.seller(), crm.account(), product));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        String path = opened.header("Location");

        var closed = door.post(path + "/closing", """
                {"outcome":"won","reason":"best-fit","value":"990",
                 "override":{"reason":"They shook hands on it","by":"%s"}}""".formatted(manager), "If-Match", "\"1\"");

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.header("ETag")).isEqualTo("\"2\"");
        assertThat(closed.json().path("stage").asString()).isEqualTo("handover");
        assertThat(closed.json().at("/value/amount").asString()).isEqualTo("990.00");
        assertThat(door.get(path).json()).isEqualTo(closed.json());
        var again = door.post(path + "/closing", "{\"outcome\":\"lost\",\"reason\":\"too-expensive\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asString()).isEqualTo("deal-closed-already");
    }

    @Test
    void publishesADecisionWithTheClassThatTheAccountHasByThen() {
        noteClass("B1", 2);
        crm.sendDeals(openDeal("reclassified"), wonDeal("decided before", "999"));
        noteClass("A2", 3);

        try (EventProbe probe = probe()) {
            String closing = "/api/deals/" + crm.dealId("reclassified") + "/closing";
            var closed = door.post(closing, "{\"outcome\":\"lost\",\"reason\":\"too-expensive\"}");
            assertThat(closed.json().path("accountClass").asString()).isEqualTo("A2");
            SeenEvent event = probe.await("polku.deal.closed.v1", crm.dealId("reclassified"));
            ContractAssertions.assertPublished(event);
            assertThat(event.json().path("accountClass").asString()).isEqualTo("A2");
        }
        String history = "/api/deals/" + crm.dealId("decided before");
        assertThat(door.get(history).json().path("accountClass").asString()).isEqualTo("B1");
    }

    @Test
    void opensOneDealForARepeatedRequest() {
        String body = "{\"seller\":\"%s\",\"currency\":\"EUR\"}".formatted(crm.seller());
        String key = UUID.randomUUID().toString();

        var first = door.post("/api/deals", body, "Idempotency-Key", key);
        var second = door.post("/api/deals", body, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void findsDealsByWhatIsKnownOfThem() {
        crm.sendDeals(wonDeal("found-1", "10"), openDeal("found-2"));

        assertThat(externalIds("?system=" + crm.system() + "&externalId=found-1"))
                .containsExactly("found-1");
        assertThat(externalIds("?seller=" + crm.seller())).containsExactlyInAnyOrder("found-1", "found-2");
        assertThat(externalIds("?seller=" + crm.seller() + "&outcome=won")).containsExactly("found-1");
        assertThat(externalIds("?seller=" + crm.seller() + "&stage=sales-meeting"))
                .containsExactly("found-2");
    }

    @Test
    void saysWhatEachOperationDoesAndHowItFails() {
        String described = door.get("/v3/api-docs").body();
        OpenApiAssertions.assertDescribesEveryOperation(described);
        OpenApiAssertions.assertShowsAnExampleOfEveryBody(described);
    }

    @Test
    void isHealthy() {
        assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(door.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private void noteClass(String accountClass, long version) {
        accounts.noteClass(crm.account(), accountClass, version);
    }

    /** Of all events so far; one that was published twice counts once. */
    private List<Long> versions(EventProbe probe, String externalId) {
        return probe.of(crm.dealId(externalId)).stream()
                .map(SeenEvent::aggregateVersion)
                .distinct()
                .toList();
    }

    private List<String> externalIds(String query) {
        return door.get("/api/deals" + query)
                .json()
                .path("items")
                .valueStream()
                .map(deal -> deal.path("externalId").asString())
                .toList();
    }

    private static EventProbe probe() {
        return EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), TOPIC);
    }
}
