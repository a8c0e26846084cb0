package fi.polku.lead.signals.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What people make of signals. */
@LeadServiceTest
class ResolutionOverHttpTest {

    private final Door door;
    private final Signalling signals;

    ResolutionOverHttpTest(@LocalServerPort int port) {
        this.door = new Door(port);
        this.signals = Signalling.at(door);
    }

    @Test
    void becomesOneLeadHoweverOftenThatIsAskedFor() {
        String id = signals.raise();
        String wish = """
                {"outcome": "lead", "by": "%s", "lead": {"source": "fair", "need": "a boat", "contact": {"phone": "1"}}}""".formatted(signals.owner());

        var first = signals.resolve(id, wish);
        var second = signals.resolve(id, wish);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        String lead = first.json().at("/lead/id").asString();
        assertThat(door.get("/api/leads/" + lead).json().path("source").asString())
                .isEqualTo("fair");
    }

    @Test
    void comesToNothingForAReasonFromTheList() {
        String id = signals.raise();
        JsonNode reason = door.get("/api/signals/reasons").json().path(0);
        assertThat(reason.path("fi").asString()).isNotBlank();
        assertThat(reason.path("en").asString()).isNotBlank();

        var answer = signals.resolve(
                id, """
                {"outcome": "nothing", "by": "%s", "reason": "%s"}""".formatted(signals.owner(), reason.path("code").asString()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("nothing");
        assertThat(signals.ofMechanic().path("reason")).isEqualTo(reason.path("code"));
    }

    @Test
    void staysOpenWhenTheLeadWouldBeRefused() {
        String id = signals.raise();

        var answer = signals.resolve(id, """
                {"outcome": "lead", "by": "%s", "lead": {"products": [{"product": "%s"}]}}""".formatted(signals.owner(), new UUID(9, 9)));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("products[0].product");
        assertThat(signals.ofMechanic().path("status").asString()).isEqualTo("open");
    }

    @Test
    void staysOpenWhenThereIsALeadOfTheCompanyUnlessASecondOneIsWanted() {
        String company = "Acme " + UUID.randomUUID();
        String lead = door.post("/api/leads", "{\"company\": {\"name\": \"%s\"}}".formatted(company))
                .json()
                .path("id")
                .asString();
        String id = signals.raise(company);

        var refused = signals.resolve(id, "{\"outcome\": \"lead\", \"by\": \"%s\"}".formatted(signals.owner()));

        assertThat(Signalling.code(refused)).isEqualTo("duplicate-lead");
        assertThat(refused.body()).contains(lead);
        assertThat(signals.ofMechanic().path("status").asString()).isEqualTo("open");

        var wanted = signals.resolve(id, """
                {"outcome": "lead", "by": "%s", "lead": {"allowDuplicate": true}}""".formatted(signals.owner()));

        assertThat(wanted.status()).isEqualTo(200);
        assertThat(wanted.json().at("/lead/status").asString()).isEqualTo("open");
    }

    @Test
    void refusesWhatIsUnknownUntimelyOrDecidedOtherwise() {
        String id = signals.raise();
        assertThat(Signalling.code(signals.resolve(
                        id,
                        "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}"
                                .formatted(new UUID(9, 9)))))
                .isEqualTo("unknown-reference");
        assertThat(Signalling.code(signals.resolve(
                        id,
                        "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"rain\"}".formatted(signals.owner()))))
                .isEqualTo("unknown-reason");
        assertThat(Signalling.code(signals.resolve(id, """
                {"outcome": "lead", "by": "%s", "occurredAt": "2996-03-02T09:30:00Z"}""".formatted(signals.owner()))))
                .isEqualTo("in-the-future");
        assertThat(Signalling.code(signals.resolve(id, """
                {"outcome": "lead", "by": "%s", "occurredAt": "1996-03-02T09:30:00Z"}""".formatted(signals.owner()))))
                .isEqualTo("before-the-beginning");
        signals.resolve(
                id, "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(signals.owner()));
        assertThat(Signalling.code(
                        signals.resolve(id, "{\"outcome\": \"lead\", \"by\": \"%s\"}".formatted(signals.owner()))))
                .isEqualTo("already-resolved");
    }

    @Test
    void takesOnlyWhatGoesWithTheOutcome() {
        String id = signals.raise();

        assertThat(Signalling.fields(
                        signals.resolve(id, "{\"outcome\": \"nothing\", \"by\": \"%s\"}".formatted(signals.owner()))))
                .containsExactly("reason");
        assertThat(Signalling.fields(signals.resolve(
                        id,
                        "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\", \"lead\": {}}"
                                .formatted(signals.owner()))))
                .containsExactly("lead");
        assertThat(Signalling.fields(signals.resolve(
                        id,
                        "{\"outcome\": \"lead\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(signals.owner()))))
                .containsExactly("reason");
    }

    @Test
    void refusesToActOnAnOldVersionOrOnNothing() {
        String dismissal =
                "{\"outcome\": \"nothing\", \"by\": \"%s\", \"reason\": \"no-need\"}".formatted(signals.owner());

        assertThat(signals.resolve(signals.raise(), dismissal, "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(signals.resolve(new UUID(9, 9).toString(), dismissal).status())
                .isEqualTo(404);
        assertThat(door.get("/api/signals/" + new UUID(9, 9)).status()).isEqualTo(404);
    }
}
