package fi.polku.lead.signals.application;

import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.signals.domain.GrownDeal;
import fi.polku.lead.signals.domain.GrownDeals;
import fi.polku.lead.signals.domain.Signals;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what becomes of the deals that grew from signals; other deals are none of its business. */
@Component
public class DealNews {

    private final Signals signals;
    private final Leads leads;
    private final GrownDeals deals;

    DealNews(Signals signals, Leads leads, GrownDeals deals) {
        this.signals = signals;
        this.leads = leads;
        this.deals = deals;
    }

    /**
     * A deal stands like this.
     *
     * @param lead the lead it grew from; {@code null} when it came otherwise
     * @param version of the deal at which it stands so
     */
    public void stands(UUID deal, @Nullable UUID lead, GrownDeal.State state, Instant at, long version) {
        if (lead == null) {
            return;
        }
        var leadId = new LeadId(lead);
        if (grewFromASignal(leadId)) {
            deals.note(new GrownDeal(deal, leadId, state, at), version);
        }
    }

    /** Asks for the lead first: an import brings deals whose leads were never here, and no signal became one of those. */
    private boolean grewFromASignal(LeadId lead) {
        return leads.find(lead)
                .filter(standing -> signals.oneBecame(lead)
                        || standing.what().parts().stream().anyMatch(signals::oneBecame))
                .isPresent();
    }

    /** A deal that was won or lost is open again. */
    public void reopened(UUID deal, Instant at, long version) {
        deals.noteReopened(deal, at, version);
    }
}
