package fi.polku.lead.people;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LeadServiceTest
class PeopleImportTest {

    private static final String CHANGED = "polku.lead.team-member-changed.v1";

    private final Door door;
    private final EventProbe events =
            EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.lead.events");

    PeopleImportTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @AfterEach
    void stopLooking() {
        events.close();
    }

    @Test
    void publishesWhoIsTakenOverOnceAndAgainWhenARowChanges() {
        String anna = person("once", "anna");

        assertThat(bulk("once", row("anna", "Central"))).isEqualTo("created");
        var first = events.await(CHANGED, anna);
        assertPublished(first);
        assertThat(first.header("ce_source")).isEqualTo("/lead-service");
        assertThat(first.header("ce_correlationid")).isEqualTo("import-1");
        assertThat(first.aggregateVersion()).isEqualTo(1);

        assertThat(bulk("once", row("anna", "Central"))).isEqualTo("unchanged");
        assertThat(bulk("once", row("anna", "East"))).isEqualTo("updated");
        events.await(event -> event.subject().equals(anna) && event.aggregateVersion() == 2);
        assertThat(events.of(anna)).hasSize(2);
        assertThat(events.of(anna).getLast().json().at("/region/name").asString())
                .isEqualTo("East");
    }

    @Test
    void answersEachRowInItsOrderAndLetsNoBadRowHarmTheOthers() {
        var answers = door.bulk(
                "/api/people/bulk?system=mixed",
                row("anna", "Central"),
                "{\"externalId\": \"ben\", \"nickname\": \"B\"}",
                "no row at all",
                row("cecily", "Central"));

        assertThat(answers).extracting(answer -> answer.path("row").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(answers)
                .extracting(answer -> answer.path("result").asString())
                .containsExactly("created", "rejected", "rejected", "created");
        assertThat(answers.get(1).path("violations").valueStream())
                .extracting(violation -> violation.path("field").asString())
                .containsExactlyInAnyOrder("name", "nickname");
    }

    @Test
    void acceptsSomebodyWhoseManagerComesLater() {
        bulk("order", "{\"externalId\": \"anna\", \"name\": \"Anna\", \"manager\": \"dustin\"}");

        JsonNode anna = door.get("/api/people/" + person("order", "anna")).json();

        assertThat(anna.path("managerId").asString()).isEqualTo(person("order", "dustin"));
    }

    @Test
    void leavesWhatWasEditedHereWhenAnOldRowComesAgain() {
        bulk("again", row("anna", "Central"));
        String anna = "/api/people/" + person("again", "anna");
        door.put(anna, "{\"name\": \"Anna Snelling\", \"region\": {\"name\": \"West\"}}", "If-Match", "\"1\"");

        assertThat(bulk("again", row("anna", "Central"))).isEqualTo("unchanged");
        assertThat(door.get(anna).json().at("/region/name").asString()).isEqualTo("West");

        assertThat(bulk("again", row("anna", "East"))).isEqualTo("updated");
        JsonNode changed = door.get(anna).json();
        assertThat(changed.at("/region/name").asString()).isEqualTo("East");
        assertThat(changed.path("name").asString()).isEqualTo("Anna Snelling");
        assertThat(bulk("again", row("anna", "East"))).isEqualTo("unchanged");
    }

    @Test
    void tellsWhatSomebodyDoes() {
        String anna = person("roles", "anna");

        bulk(
                "roles",
                "{\"externalId\": \"anna\", \"name\": \"Anna\", \"roles\": [\"seller\", \"booker\", \"seller\"]}");

        var changed = events.await(CHANGED, anna);
        assertPublished(changed);
        assertThat(changed.json().path("roles").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("booker", "seller");
        assertThat(door.get("/api/people/" + anna).json().path("roles")).hasSize(2);
    }

    @Test
    void rejectsARoleThatThereIsNotAndSaysWhichThereAre() {
        var violation = door.bulk(
                        "/api/people/bulk?system=roles",
                        "{\"externalId\": \"ben\", \"name\": \"Ben\", \"roles\": [\"seller\", \"wizard\"]}")
                .getFirst()
                .at("/violations/0");

        assertThat(violation.path("field").asString()).isEqualTo("roles[1]");
        assertThat(violation.path("accepted").asString()).startsWith("one of list-maker, booker, lead-handler, seller");
    }

    private String bulk(String system, String row) {
        return door.bulk("/api/people/bulk?system=" + system, row)
                .getFirst()
                .path("result")
                .asString();
    }

    private static String row(String id, String region) {
        return """
                {"externalId": "%s", "name": "%s", "team": "Dustin's", "region": "%s"}""".formatted(id, id, region);
    }

    private static String person(String system, String id) {
        return NameBasedId.of("person", system, id).toString();
    }
}
