package fi.polku.account.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.Announcer;
import fi.polku.account.Door;
import fi.polku.platform.service.id.NameBasedId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One deal as deal-service tells of it, and what the service under test makes of that. */
final class NewsOfDeals {

    final UUID lead = UUID.randomUUID();
    final UUID deal = UUID.randomUUID();
    final UUID promise = UUID.randomUUID();
    final UUID deliveryOwner = UUID.randomUUID();
    final UUID account;
    private final Announcer announcer;
    private final Door door;

    NewsOfDeals(Announcer announcer, Door door) {
        this.announcer = announcer;
        this.door = door;
        this.account = UUID.fromString(door.post("/api/accounts", "{\"name\": \"Talvisula %s\"}".formatted(deal))
                .json()
                .path("id")
                .asString());
    }

    /** It is won, as told in this version of it. */
    void closed(long version) throws Exception {
        won("closed", version, buyer());
    }

    /** It is won, with these further properties of the event. */
    void closedWith(long version, String properties) throws Exception {
        won("closed", version, buyer() + properties);
    }

    /** It is won by nobody knows whom. */
    void closedWithoutBuyer(long version) throws Exception {
        won("closed", version, "");
    }

    /** It was won all along, by this company. */
    void corrected(long version) throws Exception {
        won("corrected", version, buyer());
    }

    /** It was won all along, by nobody knows whom. */
    void correctedWithoutBuyer(long version) throws Exception {
        won("corrected", version, "");
    }

    void reopened(long version) throws Exception {
        announcer.announce("polku.deal.reopened.v1", deal, version, """
                {"dealId": "%s", "stage": "closing", "reason": "mistake", "by": {"personId": "%s"},
                 "occurredAt": "2026-03-03T10:00:00Z"}""".formatted(deal, deliveryOwner));
    }

    void handedOver(long version) throws Exception {
        announcer.announce(
                "polku.deal.handed-over-to-delivery.v1", deal, version, """
                {"dealId": "%s", "deliveryOwner": {"personId": "%s"}, "attempt": 1,
                 "promises": [{"promiseId": "%s", "dueOn": "2026-05-01"}], "closedOn": "2026-03-02",
                 "occurredAt": "2026-03-04T10:00:00Z"}""".formatted(deal, deliveryOwner, promise));
    }

    /** Waits until the purchase is told to be in this state of delivery. */
    void awaitState(String state) {
        await().untilAsserted(
                        () -> assertThat(purchase().path("state").asString("")).isEqualTo(state));
    }

    JsonNode purchase() {
        var id = NameBasedId.of("purchase", "polku.deal", deal.toString());
        return door.get("/api/purchases/" + id).json();
    }

    String people() {
        return door.get("/api/accounts/%s/people".formatted(account)).body();
    }

    private String buyer() {
        return "\"accountId\": \"%s\", ".formatted(account);
    }

    private void won(String event, long version, String properties) throws Exception {
        announcer.announce(
                "polku.deal.%s.v1".formatted(event), deal, version, """
                {"dealId": "%s", "leadId": "%s", %s "currency": "EUR", "stage": "handover",
                 "lines": [{"productId": "%s", "quantity": 2, "amount": {"amount": "990.00", "currency": "EUR"}}],
                 "value": {"amount": "990.00", "currency": "EUR"}, "openedOn": "2026-02-01", "outcome": "won",
                 "reason": "best-offer", "closedOn": "2026-03-02", "occurredAt": "2026-03-02T10:00:00Z"}""".formatted(deal, lead, properties, deal));
    }
}
