package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Country;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Origin;
import org.springframework.stereotype.Component;

/** Captures a lead unless there is an open one of the same company; one that is there already stays as it is. */
@Component
class CaptureOnce {

    private final Leads leads;
    private final Duplicates duplicates;
    private final Country home;

    CaptureOnce(Leads leads, Duplicates duplicates, Country home) {
        this.leads = leads;
        this.duplicates = duplicates;
        this.home = home;
    }

    /** @throws LeadRefused.Duplicate with the open lead of the company, unless duplicates are allowed */
    Decided<Lead> capture(LeadCommand.Capture command, LeadDetails details, Moment when) {
        return Duplicates.claiming(extent -> leads.change(
                command.lead(),
                null,
                standing -> standing.map(Change::<Lead, LeadEvent>none)
                        .orElseGet(() -> captured(command, details, when, extent))));
    }

    /** @throws LeadRefused when the capture would be refused */
    void rehearse(LeadCommand.Capture command, LeadDetails details, Moment when) {
        captured(command, details, when, ClaimExtent.ALL);
    }

    private Change<Lead, LeadEvent> captured(
            LeadCommand.Capture command, LeadDetails details, Moment when, ClaimExtent extent) {
        var company = command.company() == null ? null : command.company().countedIn(home);
        var origin = Origin.entered(when.at(), company, command.signalId(), command.allowDuplicate());
        var change = Lead.capture(command.lead(), details, origin.claiming(extent, details.accountId()), when);
        duplicates.refuse(change.after());
        return change;
    }
}
