package fi.polku.lead.signals.web;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.Marks;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.signals.domain.Heard;
import fi.polku.lead.signals.domain.Route;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.signals.domain.Signals;
import fi.polku.lead.signals.domain.Touchpoint;
import fi.polku.lead.signals.domain.Urgency;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Signals from raising them to what becomes of their deals. */
@LeadServiceTest
class SignalOverHttpTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Door door;
    private final KnownAccounts accounts;
    private final Signalling signals;

    SignalOverHttpTest(@LocalServerPort int port, KnownAccounts accounts) {
        this.door = new Door(port);
        this.accounts = accounts;
        this.signals = Signalling.at(door);
    }

    @Test
    void reachesTheOwnerOfTheCompanyAndBecomesALead() {
        String account = ownedAccount("Vesikolmio");
        try (var probe = EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.lead.events")) {
            var raised = door.post("/api/signals", """
                    {"raisedBy": "%s", "touchpoint": "service", "urgency": "now", "heard": "wants a faster boat",
                     "fromWhom": "Maija", "account": "%s", "occurredAt": "2026-03-02T08:00:00Z"}""".formatted(signals.mechanic(), account));

            assertThat(raised.status()).isEqualTo(201);
            assertThat(raised.header("ETag")).isEqualTo("\"1\"");
            assertThat(raised.json().path("routedTo").asString()).isEqualTo(signals.owner());
            assertThat(raised.json().path("routedAs").asString()).isEqualTo("account-owner");
            String id = raised.json().path("id").asString();
            assertPublished(probe.await("polku.lead.signal-raised.v1", id));

            var resolved = signals.resolve(id, """
                    {"outcome": "lead", "by": "%s", "occurredAt": "2026-03-02T09:30:00Z"}""".formatted(signals.owner()), "If-Match", "\"1\"");

            assertThat(resolved.status()).isEqualTo(200);
            assertThat(resolved.json().path("status").asString()).isEqualTo("lead");
            assertThat(resolved.json().path("timeToFirstAction").asString()).isEqualTo("PT1H30M");
            String lead = resolved.json().at("/lead/id").asString();
            JsonNode captured = door.get("/api/leads/" + lead).json();
            assertThat(captured.path("accountId").asString()).isEqualTo(account);
            assertThat(captured.path("need").asString()).isEqualTo("wants a faster boat");
            assertThat(captured.at("/contact/name").asString()).isEqualTo("Maija");
            assertThat(captured.at("/owner/personId").asString()).isEqualTo(signals.owner());
            assertPublished(probe.await("polku.lead.signal-resolved.v1", id));
            var event = probe.await("polku.lead.captured.v1", lead);
            assertPublished(event);
            assertThat(event.json().path("signalId").asString()).isEqualTo(id);
            assertThat(event.json().path("occurredAt").asString()).isEqualTo("2026-03-02T09:30:00Z");
        }
    }

    @Test
    void reachesTheOwnerOfACompanyThatIsOnlyNamed() {
        String name = "Vene " + UUID.randomUUID();
        ownedAccount(name);

        String id = signals.raise(name.toUpperCase(Locale.ROOT).replace(" ", " - "));

        JsonNode signal = door.get("/api/signals/" + id).json();
        assertThat(signal.path("routedAs").asString()).isEqualTo("account-owner");
        assertThat(signal.path("routedTo").asString()).isEqualTo(signals.owner());
        assertThat(signal.has("accountId")).isFalse();
    }

    @Test
    void standsOnTheWorkListOfWhoeverGotItUntilTheyAct() {
        String account = ownedAccount("Vesineliö");
        String later = signals.raise("later", account);
        String now = signals.raise("now", account);
        assertThat(signals.onTheWorkListOf(signals.owner())).containsExactly(now, later);

        signals.resolve(
                now, "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(signals.owner()));

        assertThat(signals.onTheWorkListOf(signals.owner())).containsExactly(later);
    }

    @Test
    void showsWhoRaisedItWhatBecameOfItUntilTheDealIsWon() throws Exception {
        String id = signals.raise();
        String lead = signals.resolve(id, "{\"outcome\": \"lead\", \"by\": \"%s\"}".formatted(signals.owner()))
                .json()
                .at("/lead/id")
                .asString();
        assertThat(signals.ofMechanic().at("/lead/status").asString()).isEqualTo("open");

        UUID deal = UUID.randomUUID();
        try (var others = new Announcer(Infrastructure.shared().bootstrapServers())) {
            others.announce("polku.deal.opened.v1", deal, 1, dealOf(lead, deal, ""));
            await().until(() ->
                    signals.ofMechanic().at("/deal/status").asString("").equals("opened"));

            others.announce("polku.deal.closed.v1", deal, 2, dealOf(lead, deal, ", \"outcome\": \"won\""));
            await().until(() ->
                    signals.ofMechanic().at("/deal/status").asString("").equals("won"));
            assertThat(signals.ofMechanic().at("/deal/id").asString()).isEqualTo(deal.toString());

            others.announce("polku.deal.reopened.v1", deal, 3, dealOf(lead, deal, ""));
            await().until(() ->
                    signals.ofMechanic().at("/deal/status").asString("").equals("opened"));

            others.announce("polku.deal.withdrawn.v1", deal, 4, dealOf(lead, deal, ""));
            await().until(() ->
                    signals.ofMechanic().at("/deal/status").asString("").equals("withdrawn"));
        }
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = door.post("/api/signals", """
                {"raisedBy": "me", "touchpoint": "garage", "heard": " ", "company": {"businessId": "1"}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Signalling.fields(answer))
                .containsExactlyInAnyOrder(
                        "raisedBy", "touchpoint", "urgency", "heard", "company.name", "company.businessId");
        assertThat(Signalling.fields(door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "web", "urgency": "now", "heard": "a boat", "company": {"name": "Acme"},
                 "account": "%s"}""".formatted(signals.mechanic(), new UUID(9, 9)))))
                .containsExactly("company");
        assertThat(Signalling.code(door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "web", "urgency": "now", "heard": "a boat",
                 "account": "%s"}""".formatted(signals.mechanic(), new UUID(9, 9)))))
                .isEqualTo("unknown-reference");
    }

    @Test
    void waitsOnTheListOfEveryLeadHandlerWhileItIsNobodys(@Autowired Signals kept) {
        var nobodys = new SignalId(UUID.randomUUID());
        var raisedBy = new Stamp(UUID.fromString(signals.mechanic()), null, null, null, null);
        var heard = new Heard(Touchpoint.WEB, Urgency.NOW, "a boat", null, null, null);
        kept.change(
                nobodys, null, none -> Signal.raise(nobodys, raisedBy, heard, new Route(Route.As.NOBODY, null), NOW));

        String first = Signalling.person(door, "Hilla", "lead-handler");
        String second = Signalling.person(door, "Heta", "lead-handler");

        assertThat(signals.onTheWorkListOf(first)).contains(nobodys.value().toString());
        assertThat(signals.onTheWorkListOf(second)).contains(nobodys.value().toString());
        assertThat(signals.onTheWorkListOf(signals.mechanic())).isEmpty();
        signals.resolve(nobodys.value().toString(), """
                {"outcome": "nothing", "by": "%s", "reason": "no-need"}""".formatted(first));
        assertThat(signals.onTheWorkListOf(second))
                .doesNotContain(nobodys.value().toString());
    }

    private String ownedAccount(String name) {
        UUID account = UUID.randomUUID();
        accounts.note(new KnownAccount(account, List.of(), name, UUID.fromString(signals.owner()), Marks.UNKNOWN), 1);
        return account.toString();
    }

    private static String dealOf(String lead, UUID deal, String more) {
        return """
                {"dealId": "%s", "leadId": "%s", "currency": "EUR", "lines": [], "stage": "sales-meeting",
                 "openedOn": "2026-03-02", "occurredAt": "2026-03-02T10:00:00Z"%s}""".formatted(deal, lead, more);
    }
}
