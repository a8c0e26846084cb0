package fi.polku.lead.invitations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@LeadServiceTest
class InvitationOverHttpTest {

    private final Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private final Door door;
    private final String anna;
    private final String sami;

    InvitationOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
        anna = idOf(door.post("/api/people", "{\"name\": \"Anna\"}"));
        sami = idOf(door.post("/api/people", "{\"name\": \"Sami\"}"));
    }

    @Test
    void invitesContactAndSellerToTheMeeting() throws Exception {
        String lead = lead();
        book(lead, tomorrow);

        var answer = door.get("/api/leads/" + lead + "/meeting.ics", "Accept", "text/calendar");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;method=REQUEST;charset=UTF-8");
        VEvent event = event(answer);
        assertThat(ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(tomorrow);
        assertThat(event.getSummary().getValue()).startsWith("Tapaaminen: Äyriäinen");
        assertThat(event.getAttendees())
                .extracting(attendee -> attendee.getCalAddress().toString())
                .containsExactly("urn:uuid:" + anna, "mailto:maija@acme.example", "urn:uuid:" + sami);
    }

    @Test
    void movesTheSameEventWhenTheMeetingIsMoved() throws Exception {
        String lead = lead();
        book(lead, tomorrow);
        VEvent first = event(door.get("/api/leads/" + lead + "/meeting.ics"));

        book(lead, tomorrow.plus(2, ChronoUnit.DAYS));

        VEvent moved = event(door.get("/api/leads/" + lead + "/meeting.ics"));
        assertThat(value(moved, Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(value(first, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
        assertThat(ZonedDateTime.from(moved.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(tomorrow.plus(2, ChronoUnit.DAYS));
    }

    @Test
    void cancelsTheEventWhenTheLeadEndsAndCallsItAgainWhenItComesBack() throws Exception {
        String lead = lead();
        book(lead, tomorrow);

        done(lead, "disqualification", "\"reason\": \"no-need\"");

        var cancelled = door.get("/api/leads/" + lead + "/meeting.ics");
        assertThat(cancelled.header("Content-Type")).isEqualTo("text/calendar;method=CANCEL;charset=UTF-8");
        assertThat(cancelled.body()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");

        done(lead, "reopening", "\"note\": \"they called\"");

        assertThat(door.get("/api/leads/" + lead + "/meeting.ics").body()).contains("METHOD:REQUEST", "SEQUENCE:2");
    }

    @Test
    void cancelsNoMeetingThatGoesOnWithAnotherLead() {
        String merged = lead();
        String other = lead();
        book(merged, tomorrow);

        done(merged, "merging", "\"into\": \"%s\"".formatted(other));

        await().untilAsserted(() -> assertThat(
                        door.get("/api/leads/" + other + "/meeting.ics").status())
                .isEqualTo(200));
        assertThat(door.get("/api/leads/" + merged + "/meeting.ics").body())
                .isEqualTo(door.get("/api/leads/" + other + "/meeting.ics").body())
                .contains("METHOD:REQUEST");
    }

    @Test
    void findsNoInvitationWithoutAMeeting() {
        var answer = door.get("/api/leads/" + lead() + "/meeting.ics", "Accept", "text/calendar");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asString()).isEqualTo("not-found");
        assertThat(door.get("/api/leads/" + new UUID(9, 9) + "/meeting.ics").status())
                .isEqualTo(404);
    }

    private String lead() {
        return idOf(door.post("/api/leads", """
                {"company": {"name": "Äyriäinen %s"}, "contact": {"name": "Maija", "email": "maija@acme.example"}}""".formatted(UUID.randomUUID())));
    }

    private void book(String lead, Instant startsAt) {
        var answer = door.post("/api/leads/" + lead + "/meeting", """
                {"startsAt": "%s", "minutes": 60, "place": "Kauppakatu 1", "seller": "%s", "by": "%s"}""".formatted(startsAt, sami, anna));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void done(String lead, String deed, String what) {
        var answer = door.post("/api/leads/" + lead + "/" + deed, "{%s, \"by\": \"%s\"}".formatted(what, anna));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static VEvent event(Door.Answer answer) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(answer.body()))
                .<VEvent>getComponents(Component.VEVENT)
                .getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    private static String idOf(Door.Answer answer) {
        return answer.json().path("id").asString();
    }
}
