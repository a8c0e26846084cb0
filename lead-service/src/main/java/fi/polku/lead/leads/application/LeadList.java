package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which leads there are. */
@Component
public class LeadList {

    private final Leads leads;
    private final LeadViews views;

    LeadList(Leads leads, LeadViews views) {
        this.leads = leads;
        this.views = views;
    }

    /** The lead with this id. */
    public Optional<Standing<LeadView>> find(LeadId id) {
        return leads.find(id).map(views::of);
    }

    /** The ids of the lead and of those that became part of it; empty when there is no such lead. */
    public Optional<List<UUID>> partsOf(LeadId id) {
        return leads.find(id)
                .map(standing ->
                        standing.what().parts().stream().map(LeadId::value).toList());
    }

    /** Whether there is a lead with this id. */
    public boolean include(LeadId id) {
        return leads.find(id).isPresent();
    }

    /**
     * Some leads in a stable order, after the given one.
     *
     * @param status of the leads wanted; {@code null} for any
     */
    public Portion<LeadView> list(@Nullable LeadStatus status, int limit, @Nullable String after) {
        return leads.list(status, limit, after).map(views::of);
    }
}
