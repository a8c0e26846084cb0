package fi.polku.lead.leads.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.ReasonList;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.Course;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Pursuit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When things may have happened, as callers see it. */
@LeadServiceTest
class OrderOverHttpTest {

    private final Door door;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate tomorrow;
    private final Leads leads;
    private String anna = "";

    OrderOverHttpTest(@LocalServerPort int port, Clock clock, ZoneId zone, Leads leads) {
        this.door = new Door(port);
        this.now = clock.instant();
        this.zone = zone;
        this.leads = leads;
        this.tomorrow = LocalDate.ofInstant(now, zone).plusDays(1);
    }

    @BeforeEach
    void hireSomebody() {
        anna = door.bulk("/api/people/bulk?system=order", "{\"externalId\": \"anna\", \"name\": \"Anna\"}")
                .getFirst()
                .path("id")
                .asString();
    }

    @Test
    void refusesToReopenALeadBeforeItEnded() {
        String lead = door.post("/api/leads", "{\"occurredAt\": \"%s\"}".formatted(daysAgo(9)))
                .json()
                .path("id")
                .asString();
        assertThat(done(lead, "disqualification", "\"reason\": \"no-need\", ", 3)
                        .status())
                .isEqualTo(200);

        var refused = done(lead, "reopening", "", 4);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asString()).isEqualTo("before-the-last-change");
        assertThat(done(lead, "reopening", "", 2).status()).isEqualTo(200);
    }

    @Test
    void carriesOutWhatNobodyToldTheTimeOfThoughAnotherClockWasAhead() {
        String lead = door.post("/api/leads", "{\"occurredAt\": \"%s\"}".formatted(daysAgo(1)))
                .json()
                .path("id")
                .asString();
        Instant ahead = now.plus(Duration.ofMinutes(5));
        leads.change(
                new LeadId(UUID.fromString(lead)),
                null,
                standing -> new Pursuit(standing.orElseThrow(), new Moment(ahead, zone))
                        .disqualify(
                                new Course.Disqualification("no-need", by(), ahead),
                                new ReasonList(List.of(new Reason("no-need", "Ei", "No")))));

        var told = done(lead, "reopening", "", 0);
        assertThat(told.json().path("code").asString()).isEqualTo("before-the-last-change");
        var reopened = door.post("/api/leads/%s/reopening".formatted(lead), "{\"by\": \"%s\"}".formatted(anna));

        assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);
        assertThat(reopened.json().at("/comebacks/0/at").asString()).isEqualTo(ahead.toString());
    }

    private Stamp by() {
        return new Stamp(UUID.fromString(anna), null, null, null, null);
    }

    @Test
    void rejectsRowsOfWhatIsYetToCome() {
        var row = door.bulk("/api/leads/bulk?system=order", """
                {"externalId": "future", "capturedOn": "%s", "criteria": {"ready-now": {"evidence": "will be", "how": "call", \
                "by": "anna", "on": "%s"}}}""".formatted(tomorrow, tomorrow))
                .getFirst();

        assertThat(row.path("result").asString()).isEqualTo("rejected");
        assertThat(row.path("violations").valueStream())
                .extracting(violation -> violation.path("field").asString())
                .containsExactly("capturedOn", "criteria.ready-now.on");
    }

    private Door.Answer done(String lead, String deed, String fields, int daysAgo) {
        return door.post(
                "/api/leads/%s/%s".formatted(lead, deed),
                "{%s\"by\": \"%s\", \"occurredAt\": \"%s\"}".formatted(fields, anna, daysAgo(daysAgo)));
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
