package fi.polku.deal.process.application;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.process.domain.ProcessDesign;
import fi.polku.deal.process.domain.ProcessRefused;
import fi.polku.deal.process.domain.SalesProcesses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes versions of the sales process. */
@Component
public class ProcessCommandHandler {

    private final SalesProcesses processes;
    private final Clock clock;
    private final ZoneId zone;

    ProcessCommandHandler(SalesProcesses processes, Clock clock, ZoneId zone) {
        this.processes = processes;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Publishes a design as the newest version: deals that begin from now on follow it, others keep theirs.
     *
     * @param seen the version that the designer saw
     * @throws ProcessRefused when it cannot be a process
     */
    public Decided<ProcessView> publish(ProcessDesign design, long seen, @Nullable Instant occurredAt) {
        Moment moment = new Moment(clock.instant(), zone).when(occurredAt);
        return processes
                .change(seen, published -> published.publish(design, moment.at()))
                .map(ProcessView::newestOf);
    }

    /** Publishes the template as the first version, where nothing was published before. */
    public void publishTemplate() {
        ProcessDesign template = processes.template();
        Instant now = clock.instant();
        processes.change(
                null,
                published ->
                        published.versions().isEmpty() ? published.publish(template, now) : Change.none(published));
    }
}
