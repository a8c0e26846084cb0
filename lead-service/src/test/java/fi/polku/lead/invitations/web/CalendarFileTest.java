package fi.polku.lead.invitations.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.invitations.domain.Invitation;
import fi.polku.lead.invitations.domain.Invitation.Participant;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Attendee;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written is read back by a parser, as a calendar would. */
class CalendarFileTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant BOOKED = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID MEETING = new UUID(1, 2);
    private static final Participant ANNA = new Participant(new UUID(0, 1), "Anna \"Ansa\" Snäll; Oy", null);

    private final CalendarFile file = new CalendarFile();

    @Test
    void invitesToTheMeetingAtItsTimeInItsZone() throws Exception {
        Calendar calendar = read(invitation(0, BOOKED, "Acme", "Kauppakatu 1"));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        VEvent event = event(calendar);
        assertThat(value(event, Property.UID)).isEqualTo(MEETING + "@polku.dev");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260301T100000Z");
        assertThat(ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(Instant.parse("2026-03-05T07:30:00Z"));
        assertThat(ZonedDateTime.from(event.getDateTimeEnd().getDate()).toInstant())
                .isEqualTo(Instant.parse("2026-03-05T08:30:00Z"));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Tapaaminen: Acme");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Kauppakatu 1");
    }

    @Test
    void bringsItsZoneWithItsSummerTime() throws Exception {
        String text = text(invitation(0, BOOKED, null, null));
        Calendar calendar = read(text);

        assertThat(text).contains("DTSTART;TZID=Europe/Helsinki:20260305T093000");
        assertThat(calendar.getComponents(Component.VTIMEZONE))
                .singleElement()
                .satisfies(
                        zone -> assertThat(((VTimeZone) zone).getObservances()).isNotEmpty());
        var summer = new Invitation(
                MEETING,
                0,
                false,
                BOOKED,
                Instant.parse("2026-07-01T06:30:00Z"),
                Duration.ofMinutes(60),
                HELSINKI,
                null,
                null,
                ANNA,
                List.of());
        assertThat(text(summer)).contains("DTSTART;TZID=Europe/Helsinki:20260701T093000");
    }

    @Test
    void staysTheSameEventWhenTheMeetingIsMoved() throws Exception {
        VEvent before = event(read(invitation(0, BOOKED, null, null)));
        VEvent after = event(read(invitation(2, BOOKED.plusSeconds(60), null, null)));

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(after, Property.DTSTAMP)).isEqualTo("20260301T100100Z");
    }

    @Test
    void takesTheSameEventOutOfCalendarsWhenItIsCancelled() throws Exception {
        var called = invitation(3, BOOKED, "Acme", null, new Participant(new UUID(0, 2), "Maija", "maija@acme.fi"));

        Calendar calendar = read(new Invitation(
                MEETING,
                called.changes(),
                true,
                BOOKED,
                called.startsAt(),
                called.length(),
                HELSINKI,
                "Acme",
                null,
                ANNA,
                called.attendees()));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(calendar), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(calendar), Property.UID)).isEqualTo(MEETING + "@polku.dev");
        assertThat(value(event(calendar), Property.SEQUENCE)).isEqualTo("3");
        assertThat(event(calendar).getAttendees()).hasSize(2);
    }

    @Test
    void saysWhoInvitesAndWhoIsInvitedAsFarAsThatIsKnown() throws Exception {
        var maija = new Participant(new UUID(0, 2), "Maija", "maija@acme.fi");
        var seller = new Participant(new UUID(0, 3), "Sami", null);
        var odd = new Participant(new UUID(0, 4), null, "no address <at> all");
        VEvent event = event(read(invitation(0, BOOKED, null, null, maija, seller, odd)));

        var organizer = event.getOrganizer();
        assertThat(organizer.getCalAddress()).hasToString("urn:uuid:" + ANNA.id());
        assertThat(organizer.<Parameter>getParameter(Parameter.CN))
                .map(Parameter::getValue)
                .contains("Anna \"Ansa\" Snäll; Oy");
        assertThat(event.getAttendees())
                .extracting(attendee -> attendee.getCalAddress().toString())
                .containsExactly(
                        "urn:uuid:" + ANNA.id(),
                        "mailto:maija@acme.fi",
                        "urn:uuid:" + seller.id(),
                        "mailto:no%20address%20%3Cat%3E%20all");
        assertThat(event.getAttendees())
                .extracting(CalendarFileTest::answer)
                .containsExactly("ACCEPTED", "NEEDS-ACTION", "NEEDS-ACTION", "NEEDS-ACTION");
    }

    @Test
    void leavesNothingOfTheTextToBeMistakenForStructure() throws Exception {
        String place = "Kauppakatu 1, 3. krs; ovi \\\\ 4\nsoita: 5";
        VEvent event = event(read(invitation(0, BOOKED, "Acme; Oy,\nEND:VEVENT", place)));

        assertThat(value(event, Property.LOCATION)).isEqualTo(place);
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Tapaaminen: Acme; Oy,\nEND:VEVENT");
    }

    @Test
    void letsNoControlCharacterEndALine() throws Exception {
        var maija = new Participant(new UUID(0, 2), "Maija\r\nATTENDEE:mailto:x@y.z\rEND:VEVENT", "maija@acme.fi");
        Invitation invitation = invitation(0, BOOKED, "Acme\rEND:VEVENT\r\n\u0007Oy", "here\rEND:VCALENDAR", maija);

        VEvent event = event(read(invitation));

        assertThat(value(event, Property.SUMMARY)).isEqualTo("Tapaaminen: Acme\nEND:VEVENT\n Oy");
        assertThat(value(event, Property.LOCATION)).isEqualTo("here\nEND:VCALENDAR");
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(text(invitation).lines())
                .filteredOn(line -> line.startsWith("END:"))
                .last()
                .isEqualTo("END:VCALENDAR");
        assertThat(text(invitation).lines().filter(line -> line.equals("END:VEVENT")))
                .hasSize(1);
    }

    @Test
    void foldsLinesAtSeventyFiveOctetsAndNeverWithinALetter() throws Exception {
        String company = "Äkäslompolon Yö- ja Päivävenetehdas 🚤 Öljyä & Äyriäisiä, Ähtäri "
                .repeat(4)
                .strip();
        String text = text(invitation(0, BOOKED, company, null));

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(value(event(read(text)), Property.SUMMARY)).isEqualTo("Tapaaminen: " + company);
    }

    private static Invitation invitation(
            int changes, Instant issuedAt, @Nullable String company, @Nullable String place, Participant... attendees) {
        return new Invitation(
                MEETING,
                changes,
                false,
                issuedAt,
                Instant.parse("2026-03-05T07:30:00Z"),
                Duration.ofMinutes(60),
                HELSINKI,
                company,
                place,
                ANNA,
                List.of(attendees));
    }

    private String text(Invitation invitation) {
        return file.text(invitation);
    }

    private Calendar read(Invitation invitation) throws Exception {
        return read(text(invitation));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(PropertyContainer container, String property) {
        return container.<Property>getRequiredProperty(property).getValue();
    }

    private static String answer(Attendee attendee) {
        return attendee.<Parameter>getRequiredParameter(Parameter.PARTSTAT).getValue();
    }
}
