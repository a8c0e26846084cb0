package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Opens leads again whose nurturing ends. Several replicas may find the same lead: it wakes once, and counts as open from
 * the beginning of its day, however late it is found.
 */
@Component
public class RestedLeads {

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

    /** Opens those whose day has come by now. */
    public void wake() {
        List<LeadId> rested = leads.rested(new Moment(clock.instant(), zone).today(), AT_ONCE);
        rested.forEach(this::wake);
    }

    private void wake(LeadId id) {
        leads.find(id).map(standing -> standing.what()).ifPresent(lead -> {
            var rest = lead.course().nurturing();
            if (rest != null) {
                news.handle(
                        new LeadNews.Rested(id, rest.until().atStartOfDay(zone).toInstant()));
            }
        });
    }
}
