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

/** Takes leads in: those that people enter and those that other systems tell of. */
@Component
public class LeadCommandHandler {

    private final Leads leads;
    private final LeadReferences references;
    private final CaptureOnce captures;
    private final LeadViews views;
    private final Clock clock;
    private final ZoneId zone;

    LeadCommandHandler(
            Leads leads, LeadReferences references, CaptureOnce captures, LeadViews views, Clock clock, ZoneId zone) {
        this.leads = leads;
        this.references = references;
        this.captures = captures;
        this.views = views;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command.
     *
     * @throws LeadRefused when it refers to what is not known here, cannot be true of a lead, or the lead is open here
     *     already
     * @throws fi.polku.lead.domain.Untimely when the lead would not have been captured yet
     */
    public Decided<LeadView> handle(LeadCommand command) {
        var now = new Moment(clock.instant(), zone);
        return switch (command) {
            case LeadCommand.Capture capture -> views.of(capture(capture, now));
            case LeadCommand.Import told -> takeOver(told, now).map(LeadView::of);
        };
    }

    /**
     * Finds out whether a new lead would be captured as things stand, and changes nothing.
     *
     * @throws LeadRefused when the command would be refused
     * @throws fi.polku.lead.domain.Untimely when the lead would not have been captured yet
     */
    public void rehearse(LeadCommand.Capture command) {
        var when = new Moment(clock.instant(), zone).when(command.occurredAt());
        captures.rehearse(command, references.resolve(command.facts()), when);
    }

    private Decided<Lead> capture(LeadCommand.Capture command, Moment now) {
        var when = now.when(command.occurredAt());
        var details = references.resolve(command.facts());
        return captures.capture(command, details, when);
    }

    private Decided<Lead> takeOver(LeadCommand.Import command, Moment now) {
        var details = references.resolve(command.facts());
        details.requireHappened(now);
        return leads.change(command.lead(), null, standing -> takeOver(command, details, standing, now));
    }

    private static Change<Lead, LeadEvent> takeOver(
            LeadCommand.Import command, LeadDetails details, Optional<Lead> standing, Moment now) {
        return standing.map(lead -> lead.hear(details, now.at()))
                .orElseGet(() -> Lead.takeOver(command.lead(), command.key(), details, now));
    }
}
