package fi.polku.lead.leads.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LeadServiceTest
class CriteriaOverHttpTest {

    private final Door door;
    private String anna = "";
    private String lead = "";

    CriteriaOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @BeforeEach
    void captureALead() {
        anna = door.post("/api/people", "{\"name\": \"Anna\"}")
                .json()
                .path("id")
                .asString();
        lead = door.post("/api/leads", "{}").json().path("id").asString();
    }

    @Test
    void showsSeveralCriteriaInOneChange() {
        var answer = show("\"should-buy\": %s, \"able-to-buy\": %s".formatted(said(true), said(false)), "\"1\"");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        var criteria = answer.json().path("criteria");
        assertThat(criteria.at("/should-buy/holds").asBoolean()).isTrue();
        assertThat(criteria.at("/able-to-buy/holds").asBoolean(true)).isFalse();
        assertThat(criteria.at("/able-to-buy/by/personId").asString()).isEqualTo(anna);
        assertThat(criteria.has("ready-now")).isFalse();
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        assertThat(door.put(path(), "{\"by\": \"%s\", \"criteria\": {\"ready-now\": %s}}".formatted(anna, said(true)))
                        .status())
                .isEqualTo(428);
        assertThat(show("\"ready-now\": " + said(true), "\"7\"").status()).isEqualTo(412);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = show(
                "\"should-buy\": {\"holds\": true}, \"able-to-buy\": {\"evidence\": \"x\", \"how\": \"call\"}",
                "\"1\"");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer.json()))
                .containsExactlyInAnyOrder(
                        "criteria.should-buy.evidence", "criteria.should-buy.how", "criteria.able-to-buy.holds");
        var none = show("", "\"1\"");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().at("/violations/0/field").asString()).isEqualTo("criteria");
        assertThat(show("\"likes-us\": " + said(true), "\"1\"").status()).isEqualTo(400);
    }

    @Test
    void namesTheCriterionOfARowAsTheRowDoes() {
        var row = door.bulk(
                        "/api/leads/bulk?system=criteria",
                        "{\"externalId\": \"1\", \"criteria\": {\"ready-now\": {\"evidence\": \"\", \"how\": \"call\"}}}")
                .getFirst();

        assertThat(fields(row))
                .containsExactlyInAnyOrder(
                        "criteria.ready-now.evidence", "criteria.ready-now.by", "criteria.ready-now.on");
    }

    private static List<String> fields(JsonNode refused) {
        return refused.path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString())
                .toList();
    }

    private Door.Answer show(String criteria, String version) {
        return door.put(path(), "{\"by\": \"%s\", \"criteria\": {%s}}".formatted(anna, criteria), "If-Match", version);
    }

    private String path() {
        return "/api/leads/" + lead + "/criteria";
    }

    private static String said(boolean holds) {
        return "{\"holds\": %s, \"evidence\": \"they said so\", \"how\": \"call\"}".formatted(holds);
    }
}
