package fi.polku.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.deal.domain.KnownPeople;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.ContractAssertions;
import fi.polku.platform.test.event.EventProbe;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** A new version of the sales process is for new deals, and for those that somebody has follow it. */
@WholeService
class ProcessVersionsTest {

    private static final String PROCESS = "/api/sales-processes/default";

    private final Door door;
    private final KnownPeople people;
    private final UUID manager = UUID.randomUUID();

    @Autowired
    ProcessVersionsTest(@LocalServerPort int port, KnownPeople people) {
        this.door = new Door(port);
        this.people = people;
    }

    @Test
    void isFollowedByNewDealsOnly() {
        String old = open();
        int before = versionOf(old);
        publishAnother();

        assertThat(versionOf(open())).isEqualTo(before + 1);
        assertThat(versionOf(old)).isEqualTo(before);
    }

    @Test
    void isFollowedByADealThatIsToldTo() throws Exception {
        joinManager();
        String deal = open();
        int before = versionOf(deal);
        publishAnother();
        try (var probe = EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.deal.events")) {
            assertThat(follow(deal, 999, "\"1\"").json().path("code").asString())
                    .isEqualTo("unacceptable-process-version");
            assertThat(follow(deal, before + 1, "\"7\"").status()).isEqualTo(412);
            assertThat(follow(deal, before + 1, "\"1\"").status()).isEqualTo(200);

            assertThat(versionOf(deal)).isEqualTo(before + 1);
            var changed = probe.await("polku.deal.process-version-changed.v1", deal.replace("/api/deals/", ""));
            ContractAssertions.assertPublished(changed);
            assertThat(changed.json().path("from").asInt()).isEqualTo(before);
        }
    }

    private void joinManager() throws Exception {
        try (var announcer = new Announcer(Infrastructure.shared().bootstrapServers())) {
            announcer.announcePerson(manager, 1, UUID.randomUUID());
        }
        await().until(() -> people.find(manager).isPresent());
    }

    private Door.Answer follow(String deal, int version, String seen) {
        String body = "{\"version\":%d,\"by\":\"%s\"}".formatted(version, manager);
        return door.post(deal + "/process-version", body, "If-Match", seen);
    }

    private void publishAnother() {
        var shown = door.get(PROCESS);
        var design = (ObjectNode) shown.json();
        int version = design.path("version").asInt();
        design.remove(List.of("id", "name", "version"));
        ((ObjectNode) design.at("/stages/0/guide")).put("en", "Read anew " + version);
        assertThat(door.put(PROCESS, design.toString(), "If-Match", shown.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    private int versionOf(String deal) {
        return door.get(deal).json().at("/process/version").asInt();
    }

    private String open() {
        return door.post("/api/deals", "{\"currency\":\"EUR\"}").header("Location");
    }
}
