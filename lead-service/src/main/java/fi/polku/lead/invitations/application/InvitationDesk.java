package fi.polku.lead.invitations.application;

import fi.polku.lead.invitations.domain.Invitation;
import fi.polku.lead.invitations.domain.Invitation.Participant;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Meeting;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMembers;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes out the invitation to the meeting that is booked with a lead. */
@Component
public class InvitationDesk {

    private final Leads leads;
    private final TeamMembers people;
    private final ZoneId zone;

    InvitationDesk(Leads leads, TeamMembers people, ZoneId zone) {
        this.leads = leads;
        this.people = people;
        this.zone = zone;
    }

    /**
     * The invitation to the meeting with this lead; empty when there is no such lead, or no meeting with it. When the lead
     * ends before the meeting, that is cancelled, unless it goes on with the lead that this one became part of.
     */
    public Optional<Invitation> invitationOf(LeadId id) {
        return find(id).flatMap(lead -> invitation(heirOfMeeting(lead)));
    }

    private Lead heirOfMeeting(Lead lead) {
        UUID into = lead.course().mergedInto();
        return Optional.ofNullable(into)
                .flatMap(other -> find(new LeadId(other)))
                .filter(other -> haveSameMeeting(lead, other))
                .orElse(lead);
    }

    private static boolean haveSameMeeting(Lead lead, Lead other) {
        Meeting one = lead.details().readiness().meeting();
        Meeting another = other.details().readiness().meeting();
        return one != null && another != null && one.id().equals(another.id());
    }

    private Optional<Lead> find(LeadId id) {
        return leads.find(id).map(standing -> standing.what());
    }

    private Optional<Invitation> invitation(Lead lead) {
        return Optional.ofNullable(lead.details().readiness().meeting())
                .map(meeting -> new Invitation(
                        meeting.id(),
                        changes(lead, meeting),
                        isCancelled(lead, meeting),
                        meeting.bookedAt(),
                        meeting.startsAt(),
                        Duration.ofMinutes(meeting.minutes()),
                        zone,
                        lead.details().companyName(),
                        meeting.place(),
                        ours(meeting.by().personId()),
                        attendees(lead, meeting)));
    }

    /** A lead comes back at most once for each time that it ended, so that this grows with each of these steps. */
    private static int changes(Lead lead, Meeting meeting) {
        int endedAndCameBack = 2 * lead.course().comebacks().size();
        return meeting.moves() + endedAndCameBack + (isCancelled(lead, meeting) ? 1 : 0);
    }

    private static boolean isCancelled(Lead lead, Meeting meeting) {
        return !lead.details().status().mayMeet()
                && lead.course().endedAt().filter(meeting.startsAt()::isBefore).isEmpty();
    }

    private List<Participant> attendees(Lead lead, Meeting meeting) {
        List<Participant> attendees = new ArrayList<>();
        Contact contact = lead.details().contact();
        if (contact != null) {
            attendees.add(new Participant(lead.id().value(), contact.name(), contact.email()));
        }
        UUID seller = meeting.sellerId();
        if (seller != null && !seller.equals(meeting.by().personId())) {
            attendees.add(ours(seller));
        }
        return attendees;
    }

    /** The directory knows our own people by name only. */
    private Participant ours(UUID person) {
        String name = people.find(new PersonId(person))
                .map(standing -> standing.what().position().name())
                .orElse(null);
        return new Participant(person, name, null);
    }
}
