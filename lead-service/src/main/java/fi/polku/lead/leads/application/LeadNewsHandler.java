package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Pursuit;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Lets leads hear of what happened elsewhere. */
@Component
public class LeadNewsHandler {

    private final Leads leads;
    private final ZoneId zone;

    LeadNewsHandler(Leads leads, ZoneId zone) {
        this.leads = leads;
        this.zone = zone;
    }

    /**
     * Tells the lead; news for a lead that is not here are nobody's. News are never refused for their time: what
     * happened before the lead began is taken as if it had happened then.
     *
     * @throws LeadRefused when it cannot be true of the lead
     */
    public void handle(LeadNews news) {
        if (leads.find(news.lead()).isEmpty()) {
            return;
        }
        try {
            change(news, ClaimExtent.ALL);
        } catch (Claimed e) {
            // Another lead of the company is open: this one stands beside it.
            change(news, ClaimExtent.NOTHING);
        }
    }

    private void change(LeadNews news, ClaimExtent extent) {
        leads.change(news.lead(), null, standing -> decide(standing.orElseThrow(), news, extent));
    }

    private Change<Lead, LeadEvent> decide(Lead lead, LeadNews news, ClaimExtent extent) {
        var when = lead.hearing(new Moment(news.at(), zone));
        return switch (news) {
            case LeadNews.AccountKnown(var _, var accountId, var _) -> lead.learnAccount(accountId, extent, when.at());
            case LeadNews.Returned(var _, var dealId, var reason, var _) ->
                new Pursuit(lead, when).takeBack(dealId, reason, extent);
            case LeadNews.Accepted(var _, var dealId, var _) -> new Pursuit(lead, when).noteAcceptance(dealId);
            case LeadNews.Rested _ -> new Pursuit(lead, when).wake(extent);
        };
    }
}
