package fi.polku.account.classes.web;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.Door;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@AccountServiceTest
class ClassesOverHttpTest {

    private static final String ONE_CLASS = """
            {"classes": [{"code": "X", "label": {"fi": "Kaikki", "en": "All"}, "fromPoints": 0, "contactEveryDays": 7}],
             "rules": [{"code": "named", "label": {"fi": "Suomessa", "en": "In Finland"}, "fact": "country",
                        "oneOf": ["Finland"], "points": 3}]}""";

    private final Door door;
    private final EventProbe events =
            EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.account.events");
    private String before = "";

    ClassesOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @BeforeEach
    void remember() {
        before = door.get("/api/classes").body();
    }

    @AfterEach
    void putBack() {
        events.close();
        assertThat(door.put("/api/classes", before, "If-Match", version()).status())
                .isEqualTo(200);
    }

    @Test
    void showsTheClassesAndRulesInBothLanguages() {
        var rules = door.get("/api/classes").json();

        assertThat(rules.at("/classes/0/code").asString()).isEqualTo("A1");
        assertThat(rules.at("/rules/0/label/fi").asString()).contains("Toimiala");
        assertThat(rules.at("/rules/0/label/en").asString()).contains("industry");
    }

    @Test
    void publishesNewRulesByWhichEveryCompanyIsClassified() {
        String account = door.post("/api/accounts", "{\"name\": \"Kaima\", \"country\": \"Finland\"}")
                .header("Location");

        var answer = door.put("/api/classes", ONE_CLASS, "If-Match", version());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var published = events.await(event -> event.type().equals("polku.account.classes-published.v1")
                && event.json().path("version").asLong()
                        == answer.json().path("version").asLong());
        assertPublished(published);
        assertThat(published.json().at("/classes/0").asString()).isEqualTo("X");
        await().untilAsserted(() -> {
            var why = door.get(account + "/classification").json();
            assertThat(why.path("accountClass").asString()).isEqualTo("X");
            assertThat(why.at("/why/0/rule").asString()).isEqualTo("named");
            assertThat(door.get(account).json().path("accountClass").asString()).isEqualTo("X");
        });
        assertThat(classOf(account).at("/history/0/accountClass").asString()).isEqualTo("X");
        assertThat(classOf(account).at("/history/1/accountClass").asString()).isNotEqualTo("X");
    }

    @Test
    void saysWhatWouldMoveACompanyUp() {
        String account = door.post("/api/accounts", "{\"name\": \"Pieni\", \"employees\": 45}")
                .header("Location");

        var nearest = classOf(account).at("/moveUp/0");

        assertThat(nearest.path("rule").asString()).isEqualTo("employees-50");
        assertThat(nearest.path("now").asString()).isEqualTo("45");
        assertThat(nearest.path("leadsTo").asString()).isEqualTo("C2");
        assertThat(nearest.path("enough").asBoolean()).isTrue();
    }

    @Test
    void refusesRulesByWhichCompaniesCannotBeToldApart() {
        var twice = ONE_CLASS.replace("\"rules\": [", """
                "rules": [{"code": "named", "label": {"fi": "a", "en": "b"}, "fact": "employees", "points": 3},""");

        var answer = door.put("/api/classes", twice, "If-Match", version());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asString()).isEqualTo("unsound-rules");
        assertThat(answer.json().path("violations").size()).isEqualTo(2);
    }

    @Test
    void publishesOnlyWhenTheCallerSaysWhichVersionWasSeen() {
        assertThat(door.put("/api/classes", ONE_CLASS).status()).isEqualTo(428);
        assertThat(door.put("/api/classes", ONE_CLASS, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        assertThat(door.put("/api/classes", "{\"classes\": []}", "If-Match", version())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void findsNothingOfAnUnknownCompany() {
        assertThat(List.of("classification", "purchases", "satisfaction", "people"))
                .allSatisfy(what -> assertThat(door.get("/api/accounts/00000000-0000-0000-0000-000000000000/" + what)
                                .status())
                        .isEqualTo(404));
    }

    private JsonNode classOf(String account) {
        return door.get(account + "/classification").json();
    }

    private String version() {
        return door.get("/api/classes").header("ETag");
    }
}
