package fi.polku.lead.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** In which order somebody's work is listed, and what is left out when there is more than a day's work. */
@LeadServiceTest
class OrderOfWorkTest {

    private static final int A_DAYS_WORK = 500;

    private final Door door;
    private final KnownAccounts accounts;
    private final ZoneId zone;
    private final Instant now;
    private final String system = "order-" + UUID.randomUUID();
    private String anna = "";

    OrderOfWorkTest(@LocalServerPort int port, KnownAccounts accounts, Clock clock, ZoneId zone) {
        this.door = new Door(port);
        this.accounts = accounts;
        this.zone = zone;
        this.now = clock.instant();
    }

    @BeforeEach
    void hireSomebody() {
        anna = idOf(door.bulk("/api/people/bulk?system=" + system, "{\"externalId\": \"anna\", \"name\": \"Anna\"}")
                .getFirst());
        classify("first", "A1");
        classify("second", "B2");
    }

    @Test
    void beginsWithTheBestClassAndInItWithTheOldest() {
        take(
                row("unclassed", "2025-01-01", ""),
                row("b2", "2025-01-01", "second"),
                row("a1-new", "2026-02-01", "first"),
                row("a1-old", "2026-01-01", "first"),
                row("undated", "", ""));

        assertThat(list("newLeads"))
                .containsExactly(lead("a1-old"), lead("a1-new"), lead("b2"), lead("unclassed"), lead("undated"));
    }

    @Test
    void leavesOutTheLeastOfMoreThanADaysWork() {
        take(Stream.concat(
                        IntStream.range(0, A_DAYS_WORK).mapToObj(i -> row("old-" + i, "2025-01-01", "")),
                        Stream.of(row("b2", "2026-02-01", "second"), row("a1", "2026-02-01", "first")))
                .toArray(String[]::new));

        List<String> listed = list("newLeads");

        assertThat(listed).hasSize(A_DAYS_WORK).startsWith(lead("a1"), lead("b2"));
    }

    @Test
    void listsTheMeetingsOfTodayAsTheyBegin() {
        LocalDate today = LocalDate.ofInstant(now, zone);
        String late = meet(today, 15);
        String early = meet(today, 9);
        String tomorrow = meet(today.plusDays(1), 9);
        String ended = meet(today, 10);
        done(ended, "disqualification", "\"reason\": \"no-need\"");

        assertThat(list("meetings")).containsExactly(early, late).doesNotContain(tomorrow);
    }

    private String meet(LocalDate day, int hour) {
        String lead = idOf(door.post("/api/leads", "{%s}".formatted(longAgo())).json());
        done(
                lead,
                "meeting",
                "\"minutes\": 30, \"startsAt\": \"%s\""
                        .formatted(day.atTime(hour, 0).atZone(zone).toInstant()));
        return lead;
    }

    private void done(String lead, String deed, String fields) {
        var answer = door.post(
                "/api/leads/%s/%s".formatted(lead, deed),
                "{%s, \"by\": \"%s\", %s}".formatted(fields, anna, longAgo()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String longAgo() {
        return "\"occurredAt\": \"%s\"".formatted(now.minus(Duration.ofDays(30)));
    }

    private void classify(String name, String accountClass) {
        UUID account = account(name);
        accounts.note(new KnownAccount(account, List.of()), 1);
        accounts.noteClass(account, accountClass, 2);
    }

    private void take(String... rows) {
        assertThat(door.bulk("/api/leads/bulk?system=" + system, rows))
                .allSatisfy(row -> assertThat(row.path("result").asString()).isEqualTo("created"));
    }

    private static String row(String name, String day, String account) {
        return "{\"externalId\": \"%s\", \"owner\": \"anna\"%s%s}"
                .formatted(
                        name,
                        day.isEmpty() ? "" : ", \"capturedOn\": \"%s\"".formatted(day),
                        account.isEmpty() ? "" : ", \"account\": \"%s\"".formatted(account));
    }

    private List<String> list(String section) {
        return door.get("/api/work-list?person=" + anna)
                .json()
                .path(section)
                .valueStream()
                .map(OrderOfWorkTest::idOf)
                .toList();
    }

    private String lead(String name) {
        return NameBasedId.of("lead", system, name).toString();
    }

    private UUID account(String name) {
        return NameBasedId.of("account", system, name);
    }

    private static String idOf(JsonNode node) {
        return node.path("id").asString();
    }
}
