package fi.polku.lead.invitations.web;

import fi.polku.lead.invitations.domain.Invitation;
import fi.polku.lead.invitations.domain.Invitation.Participant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an invitation as an iCalendar request, or as its cancellation (RFC 5545, RFC 5546). */
@Component
final class CalendarFile {

    private static final int NEVER_FOLD = Integer.MAX_VALUE;

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    /** The text of the file, its lines folded at 75 octets and ended by CRLF. */
    String text(Invitation invitation) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, NEVER_FOLD).output(calendar(invitation), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(text.toString());
    }

    private Calendar calendar(Invitation invitation) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Polku//lead-service//FI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(invitation.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        VTimeZone zone = zones.getTimeZone(invitation.zone().getId()).getVTimeZone();
        calendar.add(zone);
        calendar.add(event(invitation));
        return calendar;
    }

    private static VEvent event(Invitation invitation) {
        ZonedDateTime start = invitation.startsAt().atZone(invitation.zone());
        var event = new VEvent(false);
        event.add(new Uid(invitation.meeting() + "@polku.dev"));
        event.add(new Sequence(invitation.changes()));
        event.add(new DtStamp(invitation.issuedAt()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(invitation.length())));
        event.add(summary(invitation.company()));
        if (invitation.cancelled()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        if (invitation.place() != null) {
            event.add(new Location(PlainText.of(invitation.place())));
        }
        event.add(organizer(invitation.organizer()));
        event.add(organizing(invitation.organizer()));
        invitation.attendees().forEach(attendee -> event.add(invited(attendee)));
        return event;
    }

    /** In the language of the first users' customers. */
    private static Summary summary(@Nullable String company) {
        var summary = new Summary(company == null ? "Tapaaminen" : "Tapaaminen: " + PlainText.of(company));
        summary.add(new Language("fi"));
        return summary;
    }

    private static Organizer organizer(Participant participant) {
        var organizer = new Organizer(new ParameterList(), address(participant));
        if (participant.name() != null) {
            organizer.add(new Cn(PlainText.oneLine(participant.name())));
        }
        return organizer;
    }

    private static Attendee organizing(Participant participant) {
        Attendee attendee = attendee(participant);
        attendee.add(Role.CHAIR);
        attendee.add(PartStat.ACCEPTED);
        return attendee;
    }

    private static Attendee invited(Participant participant) {
        Attendee attendee = attendee(participant);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    private static Attendee attendee(Participant participant) {
        var attendee = new Attendee(address(participant));
        if (participant.name() != null) {
            attendee.add(new Cn(PlainText.oneLine(participant.name())));
        }
        return attendee;
    }

    /** Somebody whose mail address is not known is still somebody: a calendar shows the name. */
    private static URI address(Participant participant) {
        return participant.email() == null
                ? URI.create("urn:uuid:" + participant.id())
                : MailAddress.of(participant.email(), participant.id());
    }
}
