package fi.polku.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.deals.domain.KnownPeople;
import fi.polku.platform.service.id.NameBasedId;
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

    private final String system = "crm-" + UUID.randomUUID();
    private final UUID seller = NameBasedId.of("person", system, "Moses Frase");
    private final UUID account = NameBasedId.of("account", system, "Cancity");
    private final KnownPeople people;
    private final KnownAccounts accounts;
    private final Door door;

    @Autowired
    DealServiceTest(KnownPeople people, KnownAccounts accounts, @LocalServerPort int port) {
        this.people = people;
        this.accounts = accounts;
        this.door = new Door(port);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @BeforeEach
    void haveASellerAnAccountAndAProduct() throws Exception {
        ANNOUNCER.announce("polku.lead.team-member-changed.v1", seller, 1, personIn(TEAM));
        ANNOUNCER.announce("polku.account.opened.v1", account, 1, accountNamed("Cancity"));
        await().until(() -> people.seller(seller).isPresent());
        await().until(() -> accounts.behind(account).isPresent());
        assertThat(results(products(productRow("GTX Basic", "550")))).containsExactly("created");
    }

    @Test
    void saysWhatEachOperationDoesAndHowItFails() {
        OpenApiAssertions.assertDescribesEveryOperation(door.get("/v3/api-docs").body());
    }

    @Test
    void takesOverHistoryWithTheEventsOfItsDays() {
        try (EventProbe probe = probe()) {
            JsonNode answer = deals(wonRow("1C1I7A6R", "1054")).getFirst();

            assertThat(answer.path("result").asString()).isEqualTo("created");
            assertThat(answer.path("version").asLong()).isEqualTo(2);
            String id = answer.path("id").asString();
            assertThat(id).isEqualTo(NameBasedId.of("deal", system, "1C1I7A6R").toString());
            SeenEvent closed = probe.await("polku.deal.closed.v1", id);
            assertThat(probe.of(id))
                    .extracting(SeenEvent::type)
                    .containsExactly("polku.deal.opened.v1", "polku.deal.closed.v1");
            probe.of(id).forEach(ContractAssertions::assertPublished);
            assertThat(closed.header("ce_source")).isEqualTo("/deal-service");
            assertThat(closed.aggregateVersion()).isEqualTo(2);
            assertThat(closed.json().at("/seller/teamId").asString()).isEqualTo(TEAM.toString());
            assertThat(closed.json().path("accountId").asString()).isEqualTo(account.toString());
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
        String[] rows = {wonRow("same-1", "1054"), openRow("same-2")};

        try (EventProbe probe = probe()) {
            deals(rows);
            assertThat(results(deals(rows))).containsExactly("unchanged", "unchanged");
            assertThat(results(products(productRow("GTX Basic", "550.00")))).containsExactly("unchanged");

            deals(openRow("afterwards"));
            probe.await("polku.deal.opened.v1", dealId("afterwards"));
            probe.await("polku.deal.closed.v1", dealId("same-1"));
            probe.await("polku.deal.opened.v1", dealId("same-2"));
            assertThat(versions(probe, "same-1")).containsExactly(1L, 2L);
            assertThat(versions(probe, "same-2")).containsExactly(1L);
        }
    }

    @Test
    void correctsADealThatANewerFileTellsOtherwise() {
        deals(openRow("newer"));

        try (EventProbe probe = probe()) {
            JsonNode answer = deals(wonRow("newer", "999")).getFirst();

            assertThat(answer.path("result").asString()).isEqualTo("updated");
            SeenEvent corrected = probe.await("polku.deal.corrected.v1", dealId("newer"));
            ContractAssertions.assertPublished(corrected);
            assertThat(corrected.json().path("outcome").asString()).isEqualTo("won");
            assertThat(corrected.aggregateVersion()).isEqualTo(2);
        }
    }

    @Test
    void opensAgainADealThatANewerFileTellsToBeOpen() {
        deals(wonRow("open again", "999"));

        assertThat(results(deals(openRow("open again")))).containsExactly("updated");

        JsonNode deal = door.get("/api/deals/" + dealId("open again")).json();
        assertThat(deal.has("outcome")).isFalse();
        assertThat(deal.path("stage").asString()).isEqualTo("sales-meeting");
    }

    @Test
    void rejectsARowThatMentionsStrangersAndNamesThemAll() {
        var answers = deals("""
                {"externalId":"x","seller":"Nobody","account":"Nowhere","lines":[{"product":"GTXPro"}],\
                "stage":"sales-meeting","openedOn":"2017-01-01"}""", openRow("y"));

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
            products(productRow("MG Special", "55"), productRow("GTX Basic", "560"));

            String added = NameBasedId.of("product", system, "MG Special").toString();
            String changed = NameBasedId.of("product", system, "GTX Basic").toString();
            ContractAssertions.assertPublished(probe.await("polku.deal.product-changed.v1", added));
            SeenEvent change = probe.await("polku.deal.product-changed.v1", changed);
            assertThat(change.aggregateVersion()).isEqualTo(2);
            assertThat(change.json().at("/listPrice/amount").asString()).isEqualTo("560.00");
        }
    }

    @Test
    void opensAndClosesADealOverHttp() {
        String product = NameBasedId.of("product", system, "GTX Basic").toString();
        var opened = door.post("/api/deals", """
                {"seller":"%s","account":"%s","lines":[{"product":"%s","quantity":2}]}""".formatted(seller, account, product));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        String path = opened.header("Location");

        var closed = door.post(
                path + "/closing",
                "{\"outcome\":\"won\",\"reason\":\"best-fit\",\"value\":\"990\"}",
                "If-Match",
                "\"1\"");

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.header("ETag")).isEqualTo("\"2\"");
        assertThat(closed.json().path("stage").asString()).isEqualTo("handover");
        assertThat(closed.json().at("/value/amount").asString()).isEqualTo("990.00");
        assertThat(door.get(path).json()).isEqualTo(closed.json());
        var again = door.post(path + "/closing", "{\"outcome\":\"lost\",\"reason\":\"price\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asString()).isEqualTo("deal-closed-already");
    }

    @Test
    void opensOneDealForARepeatedRequest() {
        String body = "{\"seller\":\"%s\",\"currency\":\"EUR\"}".formatted(seller);
        String key = UUID.randomUUID().toString();

        var first = door.post("/api/deals", body, "Idempotency-Key", key);
        var second = door.post("/api/deals", body, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void findsDealsByWhatIsKnownOfThem() {
        deals(wonRow("found-1", "10"), openRow("found-2"));

        assertThat(externalIds("?system=" + system + "&externalId=found-1")).containsExactly("found-1");
        assertThat(externalIds("?seller=" + seller)).containsExactlyInAnyOrder("found-1", "found-2");
        assertThat(externalIds("?seller=" + seller + "&outcome=won")).containsExactly("found-1");
        assertThat(externalIds("?seller=" + seller + "&stage=sales-meeting")).containsExactly("found-2");
    }

    @Test
    void stampsANewDealWithWhereItsSellerStandsByThen() throws Exception {
        UUID otherTeam = UUID.randomUUID();
        deals(openRow("before"));
        ANNOUNCER.announce("polku.lead.team-member-changed.v1", seller, 2, personIn(otherTeam));
        await().until(() -> otherTeam.equals(people.seller(seller).orElseThrow().teamId()));

        deals(openRow("after"), openRow("before"));

        assertThat(teamOf("before")).isEqualTo(TEAM.toString());
        assertThat(teamOf("after")).isEqualTo(otherTeam.toString());
    }

    @Test
    void ignoresOlderAndRepeatedNewsOfAPerson() throws Exception {
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        String eventId = UUID.randomUUID().toString();
        ANNOUNCER.announce(eventId, "polku.lead.team-member-changed.v1", seller, 2, personIn(second));
        ANNOUNCER.announce(eventId, "polku.lead.team-member-changed.v1", seller, 2, personIn(second));
        ANNOUNCER.announce("polku.lead.team-member-changed.v1", seller, 4, personIn(third));
        ANNOUNCER.announce("polku.lead.team-member-changed.v1", seller, 3, personIn(second));
        UUID marker = UUID.randomUUID();
        // The same key goes to the same partition: when this one is known, what came before it is done with.
        ANNOUNCER.announce("polku.lead.team-member-changed.v1", seller, 5, person(marker, second));
        await().until(() -> people.seller(marker).isPresent());

        assertThat(people.seller(seller).orElseThrow().teamId()).isEqualTo(third);
    }

    @Test
    void findsAnAccountByTheNameThatAnotherSystemHasForIt() throws Exception {
        UUID alias = NameBasedId.of("account", system + "-erp", "4711");
        ANNOUNCER.announce("polku.account.changed.v1", account, 2, """
                {"accountId":"%s","system":"%s","externalId":"Cancity","name":"Cancity",\
                "aliases":[{"system":"%s-erp","externalId":"4711"}],"occurredAt":"2026-11-22T10:00:00Z"}""".formatted(account, system, system));

        await().until(() -> accounts.behind(alias).isPresent());
        assertThat(accounts.behind(alias).orElseThrow().accountId()).isEqualTo(account);
    }

    @Test
    void isHealthy() {
        assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(door.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    /** Of all events so far; one that was published twice counts once. */
    private List<Long> versions(EventProbe probe, String externalId) {
        return probe.of(dealId(externalId)).stream()
                .map(SeenEvent::aggregateVersion)
                .distinct()
                .toList();
    }

    private String teamOf(String externalId) {
        return door.get("/api/deals/" + dealId(externalId))
                .json()
                .at("/seller/teamId")
                .asString();
    }

    private List<String> externalIds(String query) {
        return door.get("/api/deals" + query)
                .json()
                .path("items")
                .valueStream()
                .map(deal -> deal.path("externalId").asString())
                .toList();
    }

    private List<JsonNode> products(String... rows) {
        return door.bulk("/api/products/bulk?system=" + system, rows);
    }

    private List<JsonNode> deals(String... rows) {
        return door.bulk("/api/deals/bulk?system=" + system, rows);
    }

    private static List<String> results(List<JsonNode> answers) {
        return answers.stream().map(answer -> answer.path("result").asString()).toList();
    }

    private String dealId(String externalId) {
        return NameBasedId.of("deal", system, externalId).toString();
    }

    private static EventProbe probe() {
        return EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), TOPIC);
    }

    private static String productRow(String name, String price) {
        return """
                {"externalId":"%s","name":"%s","series":"GTX","listPrice":{"amount":"%s","currency":"USD"}}""".formatted(name, name, price);
    }

    private static String openRow(String externalId) {
        return """
                {"externalId":"%s","seller":"Moses Frase","account":"Cancity","source":"crm",\
                "lines":[{"product":"GTX Basic"}],"stage":"sales-meeting","openedOn":"2016-10-20"}""".formatted(externalId);
    }

    private static String wonRow(String externalId, String amount) {
        return """
                {"externalId":"%s","lead":"%s","seller":"Moses Frase","account":"Cancity","source":"crm",\
                "lines":[{"product":"GTX Basic","amount":"%s"}],"stage":"handover","openedOn":"2016-10-20",\
                "outcome":"won","closedOn":"2017-03-01"}""".formatted(externalId, externalId, amount);
    }

    private String personIn(UUID team) {
        return person(seller, team);
    }

    private static String person(UUID id, UUID team) {
        return """
                {"personId":"%s","name":"Moses Frase","team":{"id":"%s","name":"North"},"active":true,\
                "occurredAt":"2026-11-22T10:00:00Z"}""".formatted(id, team);
    }

    private String accountNamed(String name) {
        return """
                {"accountId":"%s","name":"%s","occurredAt":"2026-11-22T10:00:00Z"}""".formatted(account, name);
    }
}
