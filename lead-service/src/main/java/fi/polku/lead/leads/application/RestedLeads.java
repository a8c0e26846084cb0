package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens leads again whose nurturing ends. Several replicas may find the same lead: it wakes once, and counts as open from
 * the beginning of its day, however late it is found.
 */
@Component
public class RestedLeads {

    private static final Logger LOG = LoggerFactory.getLogger(RestedLeads.class);
    private static final int AT_ONCE = 200;

    private final Leads leads;
    private final LeadNewsHandler news;
    private final Clock clock;
    private final ZoneId zone;

    RestedLeads(Leads leads, LeadNewsHandler news, Clock clock, ZoneId zone) {
        this.leads = leads;
        this.news = news;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Opens those whose day has come by now; one that fails is left for the next time and holds up no other. Returns how
     * many were looked at without failing.
     */
    public int wake() {
        LocalDate today = new Moment(clock.instant(), zone).today();
        int woken = 0;
        List<LeadId> rested = leads.rested(today, AT_ONCE, null);
        while (!rested.isEmpty()) {
            woken += (int) rested.stream().filter(this::woke).count();
            rested = leads.rested(today, AT_ONCE, rested.getLast());
        }
        return woken;
    }

    private boolean woke(LeadId id) {
        try {
            leads.find(id).ifPresent(standing -> wake(standing.what()));
            return true;
        } catch (RuntimeException e) {
            // What went wrong may name people: its words are not for the log.
            LOG.warn("Lead {} could not be woken: {}", id.value(), e.getClass().getName());
            return false;
        }
    }

    private void wake(Lead lead) {
        var rest = lead.course().nurturing();
        if (rest != null) {
            news.handle(new LeadNews.Rested(
                    lead.id(), rest.until().atStartOfDay(zone).toInstant()));
        }
    }
}
