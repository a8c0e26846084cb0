package fi.polku.lead.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of a lead without an owner stays on the lists of those who handle leads. */
@LeadServiceTest
class LeadsOfNobodyTest {

    private final Door door;
    private final ZoneId zone;
    private final Instant longAgo;
    private final LocalDate today;
    private String handler = "";
    private String booker = "";
    private String lead = "";

    LeadsOfNobodyTest(@LocalServerPort int port, Clock clock, ZoneId zone) {
        this.door = new Door(port);
        this.zone = zone;
        this.longAgo = clock.instant().minus(Duration.ofDays(30));
        this.today = LocalDate.ofInstant(clock.instant(), zone);
    }

    @BeforeEach
    void captureALeadOfNobody() {
        handler = hire("lead-handler");
        booker = hire("booker");
        lead = door.post("/api/leads", "{\"company\": {\"name\": \"%s\"}, %s}".formatted(UUID.randomUUID(), then()))
                .json()
                .path("id")
                .asString();
    }

    @Test
    void showsItsCallbackToThoseWhoHandleLeads() {
        done("callback", "\"dueOn\": \"%s\", \"reason\": \"away\"".formatted(day(longAgo)));

        assertThat(isOnListOf(handler, "callbacks")).isTrue();
        assertThat(isOnListOf(booker, "callbacks")).isFalse();
        done("assignment", "\"owner\": \"%s\"".formatted(booker));
        assertThat(isOnListOf(handler, "callbacks")).isFalse();
        assertThat(isOnListOf(booker, "callbacks")).isTrue();
    }

    @Test
    void showsThemWhenItComesBack() {
        done("nurturing", "\"until\": \"%s\"".formatted(day(longAgo).plusDays(2)));

        await().until(() -> isOnListOf(handler, "returned"));
        assertThat(isOnListOf(booker, "returned")).isFalse();
    }

    @Test
    void showsItsMeetingToThemAndToWhoBookedItOnce() {
        Instant noon = today.atTime(12, 0).atZone(zone).toInstant();
        done("meeting", "\"startsAt\": \"%s\", \"minutes\": 30, \"by\": \"%s\"".formatted(noon, handler));
        String another = hire("lead-handler");

        assertThat(timesOnListOf(handler, "meetings")).isOne();
        assertThat(timesOnListOf(another, "meetings")).isOne();
        assertThat(isOnListOf(booker, "meetings")).isFalse();
    }

    private void done(String deed, String fields) {
        String by = fields.contains("\"by\"") || deed.equals("assignment") ? "" : ", \"by\": \"%s\"".formatted(booker);
        var answer = door.post("/api/leads/%s/%s".formatted(lead, deed), "{" + fields + by + ", " + then() + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String then() {
        return "\"occurredAt\": \"%s\"".formatted(longAgo);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private String hire(String role) {
        return door.post("/api/people", "{\"name\": \"Somebody\", \"roles\": [\"%s\"]}".formatted(role))
                .json()
                .path("id")
                .asString();
    }

    private boolean isOnListOf(String person, String section) {
        return timesOnListOf(person, section) > 0;
    }

    private long timesOnListOf(String person, String section) {
        return door.get("/api/work-list?person=" + person)
                .json()
                .path(section)
                .valueStream()
                .filter(item -> item.path("id").asString("").equals(lead))
                .count();
    }
}
