package fi.polku.account.accounts.web;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.Door;
import fi.polku.account.team.domain.Team;
import fi.polku.account.team.domain.TeamMember;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@AccountServiceTest
class OverrideOverHttpTest {

    private static final UUID ANNA = new UUID(7, 7);

    private final Door door;
    private final String account;

    OverrideOverHttpTest(@LocalServerPort int port, Team team) {
        door = new Door(port);
        team.note(new TeamMember(ANNA, null, null, null, null), true, 1);
        account = door.post("/api/accounts", "{\"name\": \"Kasvava\"}").header("Location");
        // Other tests publish other rules, which are undone within a moment.
        await().until(() -> accountClass().equals("C3"));
    }

    @Test
    void putsACompanyInAClassForAReasonThatStaysHereAndLeavesItToTheRulesAgain() {
        try (var events = EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.account.events")) {
            var put = override("A1", "2999-12-31", ANNA, "If-Match", version());

            assertThat(put.status()).as(put.body()).isEqualTo(200);
            assertThat(put.json().path("accountClass").asString()).isEqualTo("A1");
            var told = events.await(event -> event.type().equals("polku.account.classified.v1")
                    && event.json().path("accountId").equals(put.json().path("id"))
                    && event.json().path("accountClass").asString().equals("A1"));
            assertPublished(told);
            assertThat(told.body()).doesNotContain("plant");
        }
        JsonNode why = door.get(account + "/classification").json();
        assertThat(why.path("accountClass").asString()).isEqualTo("A1");
        assertThat(why.at("/override/insteadOf").asString()).isEqualTo("C3");
        assertThat(why.at("/override/reason").asString()).isEqualTo("a second plant");
        assertThat(why.at("/override/by").asString()).isEqualTo(ANNA.toString());

        var left = door.delete(account + "/classification/override", "If-Match", version());

        assertThat(left.status()).isEqualTo(200);
        assertThat(left.json().path("accountClass").asString()).isEqualTo("C3");
        assertThat(door.get(account + "/classification").json().has("override")).isFalse();
    }

    @Test
    void refusesWhatCannotBeDecided() {
        assertThat(code(override("D1", "2999-12-31", ANNA, "If-Match", version())))
                .isEqualTo("unknown-class");
        assertThat(code(override("A1", "2001-01-01", ANNA, "If-Match", version())))
                .isEqualTo("day-past");
        assertThat(code(override("A1", "2999-12-31", new UUID(9, 9), "If-Match", version())))
                .isEqualTo("unknown-reference");
        assertThat(override("A1", "2999-12-31", ANNA).status()).isEqualTo(428);
        assertThat(override("A1", "2999-12-31", ANNA, "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(door.delete("/api/accounts/" + new UUID(9, 9) + "/classification/override", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    private Door.Answer override(String accountClass, String until, UUID by, String... headers) {
        return door.put(account + "/classification/override", """
                {"accountClass": "%s", "reason": "a second plant", "until": "%s", "by": "%s"}""".formatted(accountClass, until, by), headers);
    }

    private String accountClass() {
        return door.get(account).json().path("accountClass").asString("");
    }

    private String version() {
        return door.get(account).header("ETag");
    }

    private static String code(Door.Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        return answer.json().path("code").asString();
    }
}
