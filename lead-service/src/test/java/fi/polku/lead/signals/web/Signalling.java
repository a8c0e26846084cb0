package fi.polku.lead.signals.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What tests do with signals over HTTP.
 *
 * @param mechanic who raises them
 * @param owner who answers for some company
 */
record Signalling(Door door, String mechanic, String owner) {

    static Signalling at(Door door) {
        return new Signalling(door, person(door, "Maisa", "employee"), person(door, "Olli", "account-owner"));
    }

    static String person(Door door, String name, String role) {
        return door.post("/api/people", "{\"name\": \"%s\", \"roles\": [\"%s\"]}".formatted(name, role))
                .json()
                .path("id")
                .asString();
    }

    /** About a company that nobody knows. */
    String raise() {
        return raise("Acme " + UUID.randomUUID());
    }

    String raise(String company) {
        return raised("later", "\"company\": {\"name\": \"%s\"}".formatted(company));
    }

    String raise(String urgency, String account) {
        return raised(urgency, "\"account\": \"%s\"".formatted(account));
    }

    Door.Answer resolve(String signal, String body, String... headers) {
        return door.post("/api/signals/" + signal + "/resolution", body, headers);
    }

    /** The one signal that the mechanic raised. */
    JsonNode ofMechanic() {
        return door.get("/api/signals?raisedBy=" + mechanic).json().at("/items/0");
    }

    /** The ids of the signals that this person is to act on, in their order. */
    List<String> onTheWorkListOf(String person) {
        return door.get("/api/work-list?person=" + person)
                .json()
                .path("signals")
                .valueStream()
                .map(signal -> signal.path("id").asString())
                .toList();
    }

    static String code(Door.Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        return answer.json().path("code").asString();
    }

    static List<String> fields(Door.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString())
                .toList();
    }

    private String raised(String urgency, String company) {
        return door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "web", "urgency": "%s", "heard": "asked about boats", %s}""".formatted(mechanic, urgency, company))
                .json()
                .path("id")
                .asString();
    }
}
