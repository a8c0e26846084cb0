package fi.polku.deal.activities.application;

import fi.polku.deal.activities.domain.Activities;
import fi.polku.deal.activities.domain.Activity;
import fi.polku.deal.activities.domain.ActivityId;
import fi.polku.deal.activities.domain.ActivityKind;
import fi.polku.deal.activities.domain.ActivityRefused;
import fi.polku.deal.deals.application.PeopleNamed;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.SalesProcesses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Logs what is done about deals. */
@Component
public class ActivityCommandHandler {

    private final Activities activities;
    private final Deals deals;
    private final SalesProcesses processes;
    private final PeopleNamed people;
    private final Clock clock;
    private final ZoneId zone;

    ActivityCommandHandler(
            Activities activities,
            Deals deals,
            SalesProcesses processes,
            PeopleNamed people,
            Clock clock,
            ZoneId zone) {
        this.activities = activities;
        this.deals = deals;
        this.processes = processes;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Logs one activity.
     *
     * @throws ActivityRefused when it cannot have been done so
     * @throws DealRefused when there is no such deal, or nobody here knows who did it
     */
    public Decided<ActivityView> log(Log command) {
        Moment moment = new Moment(clock.instant(), zone).when(command.occurredAt());
        Deal deal = deals.find(command.deal())
                .map(Standing::what)
                .orElseThrow(() -> new DealRefused.NotOpened(command.deal()));
        SalesProcess process = processes.version(deal.course().process());
        var entry = new Activity.Entry(
                command.kind(),
                command.action(),
                command.level(),
                command.minutes(),
                command.note(),
                people.doer("by", command.by(), command.occurredAt()));
        return activities
                .log(command.id(), () -> Activity.log(command.id(), entry, deal, process, moment))
                .map(ActivityView::of);
    }

    /**
     * Log this.
     *
     * @param occurredAt when it was done; {@code null} for now
     */
    public record Log(
            ActivityId id,
            DealId deal,
            ActivityKind kind,
            @Nullable String action,
            int level,
            @Nullable Integer minutes,
            @Nullable String note,
            UUID by,
            @Nullable Instant occurredAt) {}
}
