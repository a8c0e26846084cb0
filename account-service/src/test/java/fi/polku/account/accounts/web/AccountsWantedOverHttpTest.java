package fi.polku.account.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.Announcer;
import fi.polku.account.Door;
import fi.polku.platform.test.Infrastructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who is to be contacted next: companies by owner, day, class and side. */
@AccountServiceTest
class AccountsWantedOverHttpTest {

    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());

    private final Door door;
    private final UUID owner = UUID.randomUUID();

    AccountsWantedOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @Test
    void tellsAnOwnerWhomToContactByADay() throws Exception {
        ANNOUNCER.announcePerson(owner);
        JsonNode early = owned("Aikainen", "2025-01-07T08:00:00Z");
        JsonNode late = owned("Myöhäinen", "2026-01-07T08:00:00Z");
        var due = LocalDate.parse(early.path("contactDueOn").asString());
        var accountClass = early.path("accountClass").asString();

        assertThat(wanted("contactDueBy=" + due)).containsExactly("Aikainen");
        assertThat(wanted("contactDueBy=" + due.minusDays(1))).isEmpty();
        assertThat(wanted("contactDueBy=" + late.path("contactDueOn").asString()))
                .containsExactlyInAnyOrder("Aikainen", "Myöhäinen");
        assertThat(wanted("kind=prospect&class=" + accountClass)).containsExactlyInAnyOrder("Aikainen", "Myöhäinen");
        assertThat(wanted("kind=customer")).isEmpty();
        assertThat(wanted("class=A1")).isEmpty();
    }

    private JsonNode owned(String name, String since) {
        var body = "{\"name\": \"%s\", \"occurredAt\": \"%s\"}".formatted(name, since);
        var location = door.post("/api/accounts", body).header("Location");
        await().untilAsserted(() -> {
            var etag = door.get(location).header("ETag");
            var entrusted = "{\"owner\": \"%s\", \"occurredAt\": \"%s\"}".formatted(owner, since);
            assertThat(door.put(location + "/owner", entrusted, "If-Match", etag)
                            .status())
                    .isEqualTo(200);
        });
        return door.get(location).json();
    }

    private List<String> wanted(String query) {
        List<String> names = new ArrayList<>();
        door.get("/api/accounts?owner=%s&%s".formatted(owner, query))
                .json()
                .path("items")
                .forEach(account -> names.add(account.path("name").asString()));
        return names;
    }
}
