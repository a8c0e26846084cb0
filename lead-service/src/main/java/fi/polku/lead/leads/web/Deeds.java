package fi.polku.lead.leads.web;

import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.application.LeadDeed;
import fi.polku.lead.leads.application.LeadDeedHandler;
import fi.polku.lead.leads.application.LeadList;
import fi.polku.lead.leads.application.LeadView;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Versioned;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Has things done with leads that are there, and answers with the lead as it is then. */
@Component
class Deeds {

    private final LeadDeedHandler handler;
    private final LeadList leads;

    Deeds(LeadDeedHandler handler, LeadList leads) {
        this.handler = handler;
        this.leads = leads;
    }

    ResponseEntity<LeadView> done(UUID id, Function<LeadId, LeadDeed> deed) {
        requireLead(id);
        Standing<LeadView> lead = handler.handle(deed.apply(new LeadId(id))).standing();
        return Versioned.ok(lead.version(), lead.what());
    }

    /** The lead and those that became part of it. */
    List<UUID> partsOf(UUID id) {
        return leads.partsOf(new LeadId(id)).orElseThrow(() -> new NotFound("lead", id));
    }

    /** @throws NotFound when there is no such lead */
    void requireLead(UUID id) {
        if (!leads.include(new LeadId(id))) {
            throw new NotFound("lead", id);
        }
    }
}
