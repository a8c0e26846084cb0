package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out commands on leads. */
@Component
public class LeadCommandHandler {

    private final Leads leads;
    private final LeadReferences references;
    private final Clock clock;
    private final ZoneId zone;

    LeadCommandHandler(Leads leads, LeadReferences references, Clock clock, ZoneId zone) {
        this.leads = leads;
        this.references = references;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command.
     *
     * @throws LeadRefused when it refers to what is not known here, or cannot be true of a lead
     */
    public Decided<LeadView> handle(LeadCommand command) {
        var details = references.resolve(command.facts());
        return leads.change(command.lead(), null, standing -> decide(command, details, standing))
                .map(LeadView::of);
    }

    /**
     * Finds out whether a new lead would be captured, and changes nothing.
     *
     * @throws LeadRefused when the command would be refused
     */
    public void rehearse(LeadCommand command) {
        decide(command, references.resolve(command.facts()), Optional.empty());
    }

    private Change<Lead, LeadEvent> decide(LeadCommand command, LeadDetails details, Optional<Lead> standing) {
        var now = new Moment(clock.instant(), zone);
        return switch (command) {
            case LeadCommand.Capture(var id, var _) ->
                standing.map(Change::<Lead, LeadEvent>none)
                        .orElseGet(() -> Lead.capture(id, null, details.enteredOn(now.today()), now));
            case LeadCommand.Import(var id, var key, var _) ->
                standing.map(lead -> lead.hear(details, now.at())).orElseGet(() -> Lead.capture(id, key, details, now));
        };
    }
}
