package fi.polku.deal;

import static fi.polku.deal.Crm.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.ContractAssertions;
import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A deal from its offer over the win to delivery, over real HTTP, with a real broker and a store. */
@WholeService
class WinningTest {

    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());
    private static final String FAR_DAY = "2099-12-31";

    private final KnownPeople people;
    private final Door door;
    private final Crm crm;
    private final UUID manager = UUID.randomUUID();
    private final UUID deliverer = UUID.randomUUID();
    private String deal = "";

    @Autowired
    WinningTest(KnownPeople people, @LocalServerPort int port) {
        this.people = people;
        this.door = new Door(port);
        this.crm = Crm.sendingTo(door);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @BeforeEach
    void haveADealOfASeller() throws Exception {
        for (UUID person : List.of(crm.seller(), deliverer)) {
            ANNOUNCER.announcePerson(person, 1, UUID.randomUUID());
        }
        ANNOUNCER.announceManager(manager);
        await().until(() -> List.of(crm.seller(), manager, deliverer).stream()
                .allMatch(person -> people.find(person).isPresent()));
        crm.sendProducts(product("GTX Basic", "550"));
        deal = door.post("/api/deals", """
                        {"seller":"%s","lines":[{"product":"%s"}]}""".formatted(crm.seller(), crm.productId("GTX Basic")))
                .header("Location");
    }

    @Test
    void winsADealWithTheOfferThatAManagerApprovedAndTheCustomerAccepted() {
        try (EventProbe probe = probe()) {
            String offer = draft("20").header("Location");

            assertRefused("approval-needed", post(offer + "/sending", "{}"));
            assertRefused("own-approval", post(offer + "/approval", approval(crm.seller())));
            assertRefused("not-a-sales-manager", post(offer + "/approval", approval(deliverer)));
            assertThat(status(post(offer + "/approval", approval(manager)))).isEqualTo("approved");
            assertThat(status(post(offer + "/sending", "{}"))).isEqualTo("sent");
            assertRefused("no-accepted-offer", post(deal + "/closing", "{\"outcome\":\"won\"}"));
            carryToClosing();
            assertThat(status(post(offer + "/decision", "{\"decision\":\"accepted\"}")))
                    .isEqualTo("accepted");
            assertRefused("stage-not-left", post(deal + "/closing", "{\"outcome\":\"won\"}"));
            done("terms-agreed");
            var won = post(deal + "/closing", "{\"outcome\":\"won\"}");

            assertThat(won.json().at("/value/amount").asString()).isEqualTo("880.00");
            assertThat(won.json().path("reason").asString()).isEqualTo("offer-accepted");
            assertThat(won.json().at("/lines/0/listPrice/amount").asString()).isEqualTo("550.00");
            SeenEvent closed = probe.await("polku.deal.closed.v1", dealId());
            assertThat(closed.json().at("/value/amount").asString()).isEqualTo("880.00");
            assertThat(closed.json().has("overridden")).isFalse();
            assertPublished(
                    probe,
                    "polku.deal.offer-drafted.v1",
                    "polku.deal.offer-approval-decided.v1",
                    "polku.deal.offer-sent.v1",
                    "polku.deal.offer-decided.v1",
                    "polku.deal.closed.v1");
            assertRefused("deal-closed-already", post(offer + "/decision", "{\"decision\":\"declined\"}"));
        }
    }

    @Test
    void showsEveryVersionOfAnOffer() {
        String offer = draft("0").header("Location");
        post(offer + "/sending", "{}");

        var revised = post(offer + "/versions", offering("5"));

        assertThat(revised.status()).isEqualTo(200);
        assertThat(door.get(offer).json()).isEqualTo(revised.json());
        assertThat(revised.json().path("version").asInt()).isEqualTo(2);
        assertThat(revised.json().at("/versions/0/status").asString()).isEqualTo("superseded");
        assertThat(revised.json().at("/versions/1/status").asString()).isEqualTo("draft");
        assertRefused("offer-superseded", post(offer + "/decision", "{\"decision\":\"accepted\",\"version\":1}"));
        assertThat(door.get(deal + "/offers").json().path("items").size()).isEqualTo(1);
        assertThat(door.get(deal + "/offers/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void sellsADealInTheCurrencyThatItsOpenerTold() {
        deal = door.post("/api/deals", "{\"currency\":\"EUR\"}").header("Location");

        assertRefused("unacceptable-offer", draft("0"));
        assertThat(door.get(deal).json().path("currency").asString()).isEqualTo("EUR");
    }

    @Test
    void logsWhatSomebodyDidWhoLeftSince() {
        deal = door.post("/api/deals", "{\"currency\":\"EUR\",\"openedOn\":\"2026-03-01\"}")
                .header("Location");
        UUID gone = UUID.randomUUID();
        people.note(new Person(new Stamp(gone, null, null, null), "Anna", Set.of(), false), 1);
        String meeting = "{\"kind\":\"meeting\",\"by\":\"%s\"%s}";

        assertThat(post(deal + "/activities", meeting.formatted(gone, ",\"occurredAt\":\"2026-03-02T08:00:00Z\""))
                        .status())
                .isEqualTo(201);
        assertRefused("unknown-reference", post(deal + "/activities", meeting.formatted(gone, "")));
    }

    @Test
    void draftsOneOfferForARepeatedRequest() {
        String key = UUID.randomUUID().toString();
        var first = door.post(deal + "/offers", offering("0"), "Idempotency-Key", key);
        var second = door.post(deal + "/offers", offering("0"), "Idempotency-Key", key);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(door.get(deal + "/offers").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void handsAWonDealOverToDelivery() {
        win();
        try (EventProbe probe = probe()) {
            assertThat(prepare("by February").status()).isEqualTo(200);
            var incomplete = post(deal + "/handover/offering", "{}");
            assertRefused("handover-incomplete", incomplete);
            assertThat(incomplete.json().at("/violations/0/field").asString()).isEqualTo("decision-makers");
            assertThat(incomplete.json().path("violations").size()).isEqualTo(1);
            nameADecisionMaker();
            assertThat(status(post(deal + "/handover/offering", "{}"))).isEqualTo("offered");
            assertRefused("not-the-delivery-owner", post(deal + "/handover/acceptance", by(manager)));
            assertThat(status(post(deal + "/handover/return", """
                            {"lacking":["schedule"],"remark":"Too tight","by":"%s"}""".formatted(deliverer))))
                    .isEqualTo("returned");
            prepare("by March");
            post(deal + "/handover/offering", "{}");
            var accepted = post(deal + "/handover/acceptance", by(deliverer));

            assertThat(accepted.json()).isEqualTo(door.get(deal + "/handover").json());
            assertThat(accepted.json().at("/decisionMakers/0/name").asString()).isEqualTo("Maija Esimerkki");
            assertThat(accepted.json().at("/attempts/0/remark").asString()).isEqualTo("Too tight");
            assertThat(accepted.json().at("/attempts/1/result").asString()).isEqualTo("accepted");
            SeenEvent handedOver = probe.await("polku.deal.handed-over-to-delivery.v1", dealId());
            assertThat(handedOver.json().at("/promises/0/promiseId"))
                    .isEqualTo(accepted.json().at("/promises/0/promiseId"));
            assertPublished(
                    probe,
                    "polku.deal.handover-prepared.v1",
                    "polku.deal.handover-offered.v1",
                    "polku.deal.handover-returned.v1",
                    "polku.deal.handed-over-to-delivery.v1");
        }
        assertRefused("deal-handed-over", reopen());
    }

    @Test
    void showsWhatChangedBesideADealToWhoHasItsVersion() {
        win();
        String seen = door.get(deal + "/handover").header("ETag");
        nameADecisionMaker();

        var again = door.get(deal + "/handover", "If-None-Match", seen);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(seen);
        assertThat(again.json().at("/decisionMakers/0/name").asString()).isEqualTo("Maija Esimerkki");
    }

    @Test
    void takesUpAWonDealAgainUntilDeliveryHasTakenItOver() {
        win();
        nameADecisionMaker();
        prepare("by February");
        post(deal + "/handover/offering", "{}");

        try (EventProbe probe = probe()) {
            assertThat(reopen().json().path("stage").asString()).isEqualTo("closing");
            ContractAssertions.assertPublished(probe.await("polku.deal.reopened.v1", dealId()));
        }
        assertRefused("deal-not-won", door.get(deal + "/handover"));
        win();
        var handover = door.get(deal + "/handover").json();
        assertThat(handover.path("status").asString()).isEqualTo("preparing");
        assertThat(handover.at("/attempts/0/result").asString()).isEqualTo("withdrawn");
    }

    private Door.Answer draft(String discount) {
        return door.post(deal + "/offers", offering(discount));
    }

    private String offering(String discount) {
        return """
                {"lines":[{"product":"%s","quantity":2}],"discountPercent":"%s","validUntil":"%s"}""".formatted(crm.productId("GTX Basic"), discount, FAR_DAY);
    }

    /** That the offer was sent, shows by itself. */
    private void carryToClosing() {
        done("needs-mapped");
        done("value-shown");
        assertThat(post(deal + "/stage", "{\"stage\":\"follow-up\"}").status()).isEqualTo(200);
        done("thanks-sent");
        assertThat(post(deal + "/stage", "{\"stage\":\"closing\"}").status()).isEqualTo(200);
    }

    private void done(String action) {
        String body = "{\"kind\":\"meeting\",\"action\":\"%s\",\"by\":\"%s\"}".formatted(action, crm.seller());
        assertThat(post(deal + "/activities", body).status()).isEqualTo(201);
    }

    private void win() {
        assertThat(post(deal + "/closing", """
                        {"outcome":"won","override":{"reason":"They shook hands on it","by":"%s"}}""".formatted(manager)).status()).isEqualTo(200);
    }

    private void nameADecisionMaker() {
        var named = post(deal + "/decision-makers", "{\"name\":\"Maija Esimerkki\",\"part\":\"decides\"}");
        assertThat(named.status()).isEqualTo(201);
    }

    private Door.Answer reopen() {
        return post(deal + "/reopening", """
                {"reason":"customer-came-back","by":"%s"}""".formatted(manager));
    }

    private Door.Answer prepare(String schedule) {
        return door.put(
                deal + "/handover",
                """
                {"deliveryOwner":"%s","needs":"Call first","schedule":"%s","risks":"None seen","openQuestions":"None",
                 "promises":[{"what":"Training on site","to":"Maija","dueOn":"%s"}]}""".formatted(deliverer, schedule, FAR_DAY),
                "If-Match",
                door.get(deal).header("ETag"));
    }

    private Door.Answer post(String path, String json) {
        return door.post(path, json);
    }

    private static String approval(UUID by) {
        return "{\"approved\":true,\"by\":\"%s\"}".formatted(by);
    }

    private static String by(UUID person) {
        return "{\"by\":\"%s\"}".formatted(person);
    }

    private static String status(Door.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("status").asString();
    }

    private static void assertRefused(String code, Door.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
    }

    private void assertPublished(EventProbe probe, String... types) {
        assertThat(probe.of(dealId()).stream().map(SeenEvent::type).distinct()).contains(types);
        probe.of(dealId()).forEach(ContractAssertions::assertPublished);
    }

    private String dealId() {
        return deal.substring(deal.lastIndexOf('/') + 1);
    }

    private static EventProbe probe() {
        return EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.deal.events");
    }
}
