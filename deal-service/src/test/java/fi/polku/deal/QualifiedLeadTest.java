package fi.polku.deal;

import static fi.polku.deal.Crm.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.deals.domain.LeadAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.ContractAssertions;
import fi.polku.platform.test.event.EventProbe;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A lead that lead-service qualifies becomes a deal that its seller carries on or returns. */
@WholeService
class QualifiedLeadTest {

    private static final String QUALIFIED = "polku.lead.qualified.v1";
    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());

    private final KnownPeople people;
    private final KnownAccounts accounts;
    private final LeadAccounts told;
    private final Door door;
    private final Crm crm;
    private final UUID region = UUID.randomUUID();
    private final UUID booker = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final UUID qualification = UUID.randomUUID();
    private final UUID deal = NameBasedId.of("deal", "polku.lead.qualified", qualification.toString());

    @Autowired
    QualifiedLeadTest(KnownPeople people, KnownAccounts accounts, LeadAccounts told, @LocalServerPort int port) {
        this.people = people;
        this.accounts = accounts;
        this.told = told;
        this.door = new Door(port);
        this.crm = Crm.sendingTo(door);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @BeforeEach
    void haveASellerInTheRegionAnAccountWithAClassAndAProduct() throws Exception {
        ANNOUNCER.announce(Announcer.PERSON, crm.seller(), 1, """
                {"personId":"%s","name":"Sari Myyjä","region":{"id":"%s","name":"Etelä"},"roles":["seller"],\
                "active":true,"occurredAt":"2026-03-01T10:00:00Z"}""".formatted(crm.seller(), region));
        ANNOUNCER.announceAccount(crm.account());
        ANNOUNCER.announce("polku.account.classified.v1", crm.account(), 2, """
                {"accountId":"%s","accountClass":"A2","kind":"prospect","points":70,"rulesVersion":1,\
                "occurredAt":"2026-03-01T10:00:00Z"}""".formatted(crm.account()));
        await().until(() -> people.find(crm.seller()).isPresent());
        await().until(() -> accounts.latest(crm.account())
                .filter(customer -> "A2".equals(customer.accountClass()))
                .isPresent());
        crm.sendProducts(product("GTX Basic", "550"));
    }

    @Test
    void becomesExactlyOneDealOfTheRegionsSeller() throws Exception {
        try (EventProbe probe = probe()) {
            qualify();
            qualify();

            var opened = probe.await("polku.deal.opened.v1", deal.toString());
            ContractAssertions.assertPublished(opened);
            JsonNode body = opened.json();
            assertThat(body.at("/seller/personId").asString())
                    .isEqualTo(crm.seller().toString());
            assertThat(body.at("/booker/personId").asString()).isEqualTo(booker.toString());
            assertThat(body.path("leadId").asString()).isEqualTo(lead.toString());
            assertThat(body.path("accountClass").asString()).isEqualTo("A2");
            assertThat(body.path("openedOn").asString()).isEqualTo("2026-03-02");
            assertThat(body.path("verdictDueAt").asString()).isEqualTo("2026-03-04T09:15:00Z");
            assertThat(body.at("/value/amount").asString()).isEqualTo("1100.00");
            assertThat(body.at("/process/version").asInt()).isPositive();
            // The second arrival is done with before the verdict of the same deal can be: the same consumer hears both.
            probe.await("polku.deal.verdict-overdue.v1", deal.toString());
            assertThat(probe.of(deal.toString()).stream()
                            .filter(event -> event.type().equals("polku.deal.opened.v1"))
                            .map(event -> event.aggregateVersion())
                            .distinct())
                    .containsExactly(1L);
        }
    }

    @Test
    void isCarriedOnOnceItsSellerAcceptsIt() throws Exception {
        qualify();
        awaitDeal();

        assertThat(post("/stage", "{\"stage\":\"follow-up\"}").path("code").asString())
                .isEqualTo("verdict-missing");
        JsonNode wordy = post("/verdict", """
                {"verdict":"accepted","reason":"Hyvä asiakas","by":"%s"}""".formatted(crm.seller()));
        assertThat(wordy.at("/violations/0/field").asString()).isEqualTo("reason");
        JsonNode early = post("/verdict", """
                {"verdict":"accepted","by":"%s","occurredAt":"2026-03-02T09:14:59Z"}""".formatted(crm.seller()));
        assertThat(early.path("code").asString()).isEqualTo("before-the-beginning");
        assertThat(post("/verdict", "{\"verdict\":\"accepted\",\"by\":\"%s\"}".formatted(crm.seller()))
                        .at("/verdict/verdict")
                        .asString())
                .isEqualTo("accepted");
        JsonNode refused = post("/stage", "{\"stage\":\"follow-up\"}");
        assertThat(refused.path("code").asString()).isEqualTo("stage-not-left");
        assertThat(refused.path("violations")).hasSize(2);
        done("needs-mapped");
        done("value-shown");
        JsonNode moved = post("/stage", "{\"stage\":\"follow-up\",\"by\":\"%s\"}".formatted(crm.seller()));
        assertThat(moved.path("stage").asString()).isEqualTo("follow-up");
        assertThat(door.get(path("/activities")).json().path("items")).hasSize(2);
    }

    @Test
    void isWithdrawnWhenItsSellerReturnsIt() throws Exception {
        try (EventProbe probe = probe()) {
            qualify();
            awaitDeal();

            JsonNode returned = post("/verdict", """
                    {"verdict":"returned","reason":"not-ready","remark":"Soita syksyllä","by":"%s"}""".formatted(crm.seller()));

            assertThat(returned.path("withdrawn").asBoolean()).isTrue();
            ContractAssertions.assertPublished(probe.await("polku.deal.lead-verdict-given.v1", deal.toString()));
            var withdrawn = probe.await("polku.deal.withdrawn.v1", deal.toString());
            ContractAssertions.assertPublished(withdrawn);
            assertThat(withdrawn.json().path("reason").asString()).isEqualTo("not-ready");
            assertThat(withdrawn.body()).doesNotContain("Soita");
        }
    }

    @Test
    void isRemindedOfOnceWhenTheVerdictIsOverdue() throws Exception {
        try (EventProbe probe = probe()) {
            qualify();

            var overdue = probe.await("polku.deal.verdict-overdue.v1", deal.toString());

            ContractAssertions.assertPublished(overdue);
            assertThat(overdue.json().path("dueAt").asString()).isEqualTo("2026-03-04T09:15:00Z");
        }
    }

    @Test
    void learnsWhoseItIsWhenTheCompanyIsRecognisedLater() throws Exception {
        try (EventProbe probe = probe()) {
            ANNOUNCER.announce(qualification.toString(), QUALIFIED, lead, 5, """
                    {"leadId":"%s","occurredAt":"2026-03-02T09:15:00Z"}""".formatted(lead));
            ANNOUNCER.announce("polku.lead.corrected.v1", lead, 6, """
                    {"leadId":"%s","stage":"booking","status":"qualified","accountId":"%s",\
                    "occurredAt":"2026-03-02T09:16:00Z"}""".formatted(lead, crm.account()));

            var corrected = probe.await("polku.deal.corrected.v1", deal.toString());

            ContractAssertions.assertPublished(corrected);
            assertThat(corrected.json().path("accountId").asString())
                    .isEqualTo(crm.account().toString());
            assertThat(corrected.json().path("accountClass").asString()).isEqualTo("A2");
            assertThat(corrected.json().path("occurredAt").asString()).isEqualTo("2026-03-02T09:16:00Z");
        }
    }

    @Test
    void learnsWhoseItIsAlsoFromWhatWasToldWhileItWasADeadLetter() throws Exception {
        UUID named = UUID.randomUUID();
        ANNOUNCER.announce(qualification.toString(), QUALIFIED, lead, 5, """
                {"leadId":"%s","sellerId":"%s","occurredAt":"2026-03-02T09:15:00Z"}""".formatted(lead, named));
        await().atMost(Duration.ofSeconds(40)).until(() -> letters().size() == 1);
        ANNOUNCER.announce("polku.lead.corrected.v1", lead, 6, """
                {"leadId":"%s","stage":"booking","status":"qualified","accountId":"%s",\
                "occurredAt":"2026-03-02T09:16:00Z"}""".formatted(lead, crm.account()));
        await().until(() -> told.of(lead).isPresent());
        ANNOUNCER.announcePerson(named, 1, UUID.randomUUID());
        await().until(() -> people.find(named).isPresent());

        String letter = letters().path(0).path("id").asString();
        assertThat(door.post("/api/deal-service/dead-letters/%s/replay".formatted(letter), "{}")
                        .status())
                .isEqualTo(200);

        assertThat(door.get(path("")).json().path("accountId").asString())
                .isEqualTo(crm.account().toString());
    }

    private JsonNode letters() {
        return door.get("/api/deal-service/dead-letters?aggregate=" + lead)
                .json()
                .path("items");
    }

    private void qualify() throws Exception {
        ANNOUNCER.announce(qualification.toString(), QUALIFIED, lead, 5, """
                {"leadId":"%s","accountId":"%s","source":"spring-fair","booker":{"personId":"%s","regionId":"%s"},\
                "lines":[{"productId":"%s","quantity":2}],"occurredAt":"2026-03-02T09:15:00Z"}""".formatted(
                        lead, crm.account(), booker, region, crm.productId("GTX Basic")));
    }

    private void awaitDeal() {
        await().until(() -> door.get("/api/deals/" + deal).status() == 200);
    }

    private void done(String action) {
        var logged = door.post(path("/activities"), """
                {"kind":"meeting","action":"%s","minutes":60,"note":"Asiakas innostui","by":"%s"}""".formatted(action, crm.seller()));
        assertThat(logged.status()).isEqualTo(201);
        assertThat(door.get(logged.header("Location")).status()).isEqualTo(200);
    }

    private JsonNode post(String command, String body) {
        return door.post(path(command), body).json();
    }

    private String path(String command) {
        return "/api/deals/" + deal + command;
    }

    private static EventProbe probe() {
        return EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.deal.events");
    }
}
