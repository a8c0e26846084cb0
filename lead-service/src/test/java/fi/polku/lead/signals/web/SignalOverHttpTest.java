package fi.polku.lead.signals.web;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LeadServiceTest
class SignalOverHttpTest {

    private final Door door;
    private final KnownAccounts accounts;
    private final String mechanic;
    private final String owner;

    SignalOverHttpTest(@LocalServerPort int port, KnownAccounts accounts) {
        this.door = new Door(port);
        this.accounts = accounts;
        this.mechanic = person("Maisa", "employee");
        this.owner = person("Olli", "account-owner");
    }

    @Test
    void reachesTheOwnerOfTheCompanyAndBecomesALead() {
        String account = ownedAccount("Vesikolmio");
        try (var probe = EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.lead.events")) {
            var raised = door.post("/api/signals", """
                    {"raisedBy": "%s", "touchpoint": "service", "urgency": "now", "heard": "wants a faster boat",
                     "fromWhom": "Maija", "account": "%s", "occurredAt": "2026-03-02T08:00:00Z"}""".formatted(mechanic, account));

            assertThat(raised.status()).isEqualTo(201);
            assertThat(raised.header("ETag")).isEqualTo("\"1\"");
            assertThat(raised.json().path("routedTo").asString()).isEqualTo(owner);
            assertThat(raised.json().path("routedAs").asString()).isEqualTo("account-owner");
            String id = raised.json().path("id").asString();
            assertPublished(probe.await("polku.lead.signal-raised.v1", id));

            var resolved = resolve(id, """
                    {"outcome": "lead", "by": "%s", "occurredAt": "2026-03-02T09:30:00Z"}""".formatted(owner), "If-Match", "\"1\"");

            assertThat(resolved.status()).isEqualTo(200);
            assertThat(resolved.json().path("status").asString()).isEqualTo("lead");
            assertThat(resolved.json().path("timeToFirstAction").asString()).isEqualTo("PT1H30M");
            String lead = resolved.json().at("/lead/id").asString();
            JsonNode captured = door.get("/api/leads/" + lead).json();
            assertThat(captured.path("accountId").asString()).isEqualTo(account);
            assertThat(captured.path("need").asString()).isEqualTo("wants a faster boat");
            assertThat(captured.at("/contact/name").asString()).isEqualTo("Maija");
            assertThat(captured.at("/owner/personId").asString()).isEqualTo(owner);
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

        String id = raise(name.toUpperCase(Locale.ROOT).replace(" ", " - "));

        JsonNode signal = door.get("/api/signals/" + id).json();
        assertThat(signal.path("routedAs").asString()).isEqualTo("account-owner");
        assertThat(signal.path("routedTo").asString()).isEqualTo(owner);
        assertThat(signal.has("accountId")).isFalse();
    }

    @Test
    void standsOnTheWorkListOfWhoeverGotItUntilTheyAct() {
        String account = ownedAccount("Vesineliö");
        String later = raise("later", account);
        String now = raise("now", account);
        assertThat(signalsOnTheWorkList()).containsExactly(now, later);

        resolve(now, "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(owner));

        assertThat(signalsOnTheWorkList()).containsExactly(later);
    }

    @Test
    void showsWhoRaisedItWhatBecameOfItUntilTheDealIsWon() throws Exception {
        String id = raise();
        String lead = resolve(id, "{\"outcome\": \"lead\", \"by\": \"%s\"}".formatted(owner))
                .json()
                .at("/lead/id")
                .asString();
        assertThat(ofMechanic().at("/lead/status").asString()).isEqualTo("open");

        UUID deal = UUID.randomUUID();
        try (var others = new Announcer(Infrastructure.shared().bootstrapServers())) {
            others.announce("polku.deal.opened.v1", deal, 1, dealOf(lead, deal, ""));
            await().until(() -> ofMechanic().at("/deal/status").asString("").equals("opened"));

            others.announce("polku.deal.closed.v1", deal, 2, dealOf(lead, deal, ", \"outcome\": \"won\""));
            await().until(() -> ofMechanic().at("/deal/status").asString("").equals("won"));
            assertThat(ofMechanic().at("/deal/id").asString()).isEqualTo(deal.toString());

            others.announce("polku.deal.reopened.v1", deal, 3, dealOf(lead, deal, ""));
            await().until(() -> ofMechanic().at("/deal/status").asString("").equals("opened"));

            others.announce("polku.deal.withdrawn.v1", deal, 4, dealOf(lead, deal, ""));
            await().until(() -> ofMechanic().at("/deal/status").asString("").equals("withdrawn"));
        }
    }

    @Test
    void becomesOneLeadHoweverOftenThatIsAskedFor() {
        String id = raise();
        String wish = """
                {"outcome": "lead", "by": "%s", "lead": {"source": "fair", "need": "a boat", "contact": {"phone": "1"}}}""".formatted(owner);

        var first = resolve(id, wish);
        var second = resolve(id, wish);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        String lead = first.json().at("/lead/id").asString();
        assertThat(door.get("/api/leads/" + lead).json().path("source").asString())
                .isEqualTo("fair");
    }

    @Test
    void comesToNothingForAReasonFromTheList() {
        String id = raise();
        JsonNode reason = door.get("/api/signals/reasons").json().path(0);
        assertThat(reason.path("fi").asString()).isNotBlank();
        assertThat(reason.path("en").asString()).isNotBlank();

        var answer = resolve(id, """
                {"outcome": "nothing", "by": "%s", "reason": "%s"}""".formatted(owner, reason.path("code").asString()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("nothing");
        assertThat(ofMechanic().path("reason")).isEqualTo(reason.path("code"));
    }

    @Test
    void staysOpenWhenTheLeadWouldBeRefused() {
        String id = raise();

        var answer = resolve(id, """
                {"outcome": "lead", "by": "%s", "lead": {"products": [{"product": "%s"}]}}""".formatted(owner, new UUID(9, 9)));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("products[0].product");
        assertThat(ofMechanic().path("status").asString()).isEqualTo("open");
    }

    @Test
    void staysOpenWhenThereIsALeadOfTheCompanyUnlessASecondOneIsWanted() {
        String company = "Acme " + UUID.randomUUID();
        String lead = door.post("/api/leads", "{\"company\": {\"name\": \"%s\"}}".formatted(company))
                .json()
                .path("id")
                .asString();
        String id = raise(company);

        var refused = resolve(id, "{\"outcome\": \"lead\", \"by\": \"%s\"}".formatted(owner));

        assertThat(code(refused)).isEqualTo("duplicate-lead");
        assertThat(refused.body()).contains(lead);
        assertThat(ofMechanic().path("status").asString()).isEqualTo("open");

        var wanted = resolve(id, """
                {"outcome": "lead", "by": "%s", "lead": {"allowDuplicate": true}}""".formatted(owner));

        assertThat(wanted.status()).isEqualTo(200);
        assertThat(wanted.json().at("/lead/status").asString()).isEqualTo("open");
    }

    @Test
    void refusesWhatIsUnknownUntimelyOrDecidedOtherwise() {
        String id = raise();
        assertThat(code(resolve(
                        id,
                        "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}"
                                .formatted(new UUID(9, 9)))))
                .isEqualTo("unknown-reference");
        assertThat(code(resolve(
                        id, "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"rain\"}".formatted(owner))))
                .isEqualTo("unknown-reason");
        assertThat(code(resolve(id, """
                {"outcome": "lead", "by": "%s", "occurredAt": "2996-03-02T09:30:00Z"}""".formatted(owner)))).isEqualTo("in-the-future");
        assertThat(code(resolve(id, """
                {"outcome": "lead", "by": "%s", "occurredAt": "1996-03-02T09:30:00Z"}""".formatted(owner)))).isEqualTo("before-the-beginning");
        resolve(id, "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(owner));
        assertThat(code(resolve(id, "{\"outcome\": \"lead\", \"by\": \"%s\"}".formatted(owner))))
                .isEqualTo("already-resolved");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = door.post("/api/signals", """
                {"raisedBy": "me", "touchpoint": "garage", "heard": " ", "company": {"businessId": "1"}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "raisedBy", "touchpoint", "urgency", "heard", "company.name", "company.businessId");
        assertThat(fields(door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "web", "urgency": "now", "heard": "a boat", "company": {"name": "Acme"},
                 "account": "%s"}""".formatted(mechanic, new UUID(9, 9)))))
                .containsExactly("company");
        assertThat(code(door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "web", "urgency": "now", "heard": "a boat",
                 "account": "%s"}""".formatted(mechanic, new UUID(9, 9)))))
                .isEqualTo("unknown-reference");
    }

    @Test
    void takesOnlyWhatGoesWithTheOutcome() {
        String id = raise();

        assertThat(fields(resolve(id, "{\"outcome\": \"nothing\", \"by\": \"%s\"}".formatted(owner))))
                .containsExactly("reason");
        assertThat(fields(resolve(
                        id,
                        "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\", \"lead\": {}}"
                                .formatted(owner))))
                .containsExactly("lead");
        assertThat(fields(resolve(
                        id, "{\"outcome\": \"lead\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(owner))))
                .containsExactly("reason");
    }

    @Test
    void refusesToActOnAnOldVersionOrOnNothing() {
        String dismissal = "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(owner);

        assertThat(resolve(raise(), dismissal, "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(resolve(new UUID(9, 9).toString(), dismissal).status()).isEqualTo(404);
        assertThat(door.get("/api/signals/" + new UUID(9, 9)).status()).isEqualTo(404);
    }

    private String raise() {
        return raise("Acme " + UUID.randomUUID());
    }

    private String raise(String company) {
        return door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "web", "urgency": "later", "heard": "asked about boats",
                 "company": {"name": "%s"}}""".formatted(mechanic, company))
                .json()
                .path("id")
                .asString();
    }

    private String raise(String urgency, String account) {
        return door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "support", "urgency": "%s", "heard": "asked about boats",
                 "account": "%s"}""".formatted(mechanic, urgency, account))
                .json()
                .path("id")
                .asString();
    }

    private List<String> signalsOnTheWorkList() {
        return door.get("/api/work-list?person=" + owner)
                .json()
                .path("signals")
                .valueStream()
                .map(signal -> signal.path("id").asString())
                .toList();
    }

    private Door.Answer resolve(String signal, String body, String... headers) {
        return door.post("/api/signals/" + signal + "/resolution", body, headers);
    }

    private JsonNode ofMechanic() {
        return door.get("/api/signals?raisedBy=" + mechanic).json().at("/items/0");
    }

    private String ownedAccount(String name) {
        UUID account = UUID.randomUUID();
        accounts.note(new KnownAccount(account, List.of(), name, UUID.fromString(owner)), 1);
        return account.toString();
    }

    private String person(String name, String role) {
        return door.post("/api/people", "{\"name\": \"%s\", \"roles\": [\"%s\"]}".formatted(name, role))
                .json()
                .path("id")
                .asString();
    }

    private static String dealOf(String lead, UUID deal, String more) {
        return """
                {"dealId": "%s", "leadId": "%s", "currency": "EUR", "lines": [], "stage": "sales-meeting",
                 "openedOn": "2026-03-02", "occurredAt": "2026-03-02T10:00:00Z"%s}""".formatted(deal, lead, more);
    }

    private static String code(Door.Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        return answer.json().path("code").asString();
    }

    private static List<String> fields(Door.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString())
                .toList();
    }
}
