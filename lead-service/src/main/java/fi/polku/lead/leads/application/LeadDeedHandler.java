package fi.polku.lead.leads.application;

import fi.polku.lead.contacts.domain.LoggedContact;
import fi.polku.lead.contacts.domain.LoggedContacts;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Untimely;
import fi.polku.lead.leads.application.DeedDecisions.Decision;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Pursuit;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMembers;
import fi.polku.platform.service.command.NothingDone;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Carries out what people do with leads. */
@Component
public class LeadDeedHandler {

    private final Leads leads;
    private final DeedDecisions decisions;
    private final LoggedContacts contacts;
    private final TeamMembers people;
    private final LeadViews views;
    private final Clock clock;
    private final ZoneId zone;

    LeadDeedHandler(
            Leads leads,
            DeedDecisions decisions,
            LoggedContacts contacts,
            TeamMembers people,
            LeadViews views,
            Clock clock,
            ZoneId zone) {
        this.leads = leads;
        this.decisions = decisions;
        this.contacts = contacts;
        this.people = people;
        this.views = views;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Does it with a lead that is there.
     *
     * @throws LeadRefused when it cannot be done with the lead, mentions somebody who is not known here, or would open it
     *     beside another open lead of its company
     * @throws fi.polku.lead.domain.Untimely when it would not have happened yet, or before the lead began
     */
    public Decided<LeadView> handle(LeadDeed deed) {
        Moment when = new Moment(clock.instant(), zone).when(deed.told().occurredAt());
        Decision decision = decisions.of(deed);
        return views.of(
                deed instanceof LeadDeed.LogContact contact
                        ? logContact(contact, decision, when)
                        : change(deed, decision, when));
    }

    private Decided<Lead> change(LeadDeed deed, Decision decision, Moment when) {
        return Duplicates.claiming(extent -> leads.change(
                deed.lead(),
                deed.told().seenVersion(),
                standing -> decision.on(pursuit(standing.orElseThrow(), deed, when), extent)));
    }

    private static Pursuit pursuit(Lead lead, LeadDeed deed, Moment when) {
        return new Pursuit(lead, deed.told().occurredAt() == null ? lead.doneBy(when) : when);
    }

    /**
     * Keeps what was said before the lead counts it, and shows it once it has: words of what the lead refused, or was
     * asked too late, are never seen and not kept. Should this end in between, the lead's own event has them shown.
     */
    private Decided<Lead> logContact(LeadDeed.LogContact contact, Decision decision, Moment when) {
        keepWords(contact, when);
        var counted = changeOrForget(contact, decision, when);
        contacts.counted(contact.contactId());
        return counted;
    }

    /** What became of it nobody knows after any other failure, as when the store did not answer. */
    private Decided<Lead> changeOrForget(LeadDeed.LogContact contact, Decision decision, Moment when) {
        try {
            return change(contact, decision, when);
        } catch (RuntimeException e) {
            if (e instanceof LeadRefused || e instanceof Untimely || e instanceof NothingDone) {
                contacts.forget(contact.contactId());
            }
            throw e;
        }
    }

    private void keepWords(LeadDeed.LogContact contact, Moment when) {
        var by = people.find(new PersonId(contact.by())).orElseThrow().what().stamp();
        contacts.keep(new LoggedContact(
                contact.contactId(),
                contact.lead().value(),
                contact.channel().code(),
                contact.outcome().code(),
                contact.minutes(),
                contact.note(),
                by,
                when.at()));
    }
}
