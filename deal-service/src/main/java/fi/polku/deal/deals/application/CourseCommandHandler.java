package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealEvent;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.DoneActions;
import fi.polku.deal.deals.domain.NextStep;
import fi.polku.deal.deals.domain.StageMove;
import fi.polku.deal.deals.domain.Verdict;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.SalesProcesses;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries deals along the sales process. */
@Component
public class CourseCommandHandler {

    private final Deals deals;
    private final DoneActions done;
    private final SalesProcesses processes;
    private final PeopleNamed people;
    private final Clock clock;
    private final ZoneId zone;

    CourseCommandHandler(
            Deals deals, DoneActions done, SalesProcesses processes, PeopleNamed people, Clock clock, ZoneId zone) {
        this.deals = deals;
        this.done = done;
        this.processes = processes;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command.
     *
     * @throws DealRefused when the deal says no
     */
    public Decided<DealView> handle(CourseCommand command) {
        Moment now = new Moment(clock.instant(), zone);
        BiFunction<Deal, Moment, Change<Deal, DealEvent>> decision = decision(command);
        return deals.change(command.deal(), command.expectedVersion(), standing -> {
                    Deal deal = standing.orElseThrow(() -> new DealRefused.NotOpened(command.deal()));
                    Moment moment = deal.course().momentOf(command.occurredAt(), now);
                    return decision.apply(deal, moment.notBefore(deal.details().openedOn()));
                })
                .map(deal -> DealView.of(deal, now.today()));
    }

    /** Whoever is named is looked up before: the decision may be taken again. Only who is a manager depends on the deal. */
    private BiFunction<Deal, Moment, Change<Deal, DealEvent>> decision(CourseCommand command) {
        return switch (command) {
            case CourseCommand.Judge judge -> {
                Stamp by = people.doer("by", judge.by(), judge.occurredAt());
                yield (deal, moment) -> deal.onCourse()
                        .judge(
                                new Verdict(judge.verdict(), judge.reason(), judge.remark(), by, moment.at()),
                                processes.version(deal.course().process()));
            }
            case CourseCommand.Assign assign -> {
                var seller = people.stamp("seller", assign.seller());
                yield (deal, moment) -> deal.onCourse().assign(seller, moment.at());
            }
            case CourseCommand.Move move -> {
                Stamp by = people.doerOrNull("by", move.by(), move.occurredAt());
                yield (deal, moment) -> deal.onCourse()
                        .move(
                                new StageMove(move.stage(), by, people.overruling(move.override(), deal.details())),
                                done.of(deal.id()),
                                processes.version(deal.course().process()),
                                moment);
            }
            case CourseCommand.Follow follow -> {
                var by = people.doer("by", follow.by(), follow.occurredAt());
                SalesProcess wanted = published(follow.version());
                yield (deal, moment) -> deal.onCourse().follow(wanted, by, moment);
            }
            case CourseCommand.Plan plan -> {
                var step = new NextStep(plan.what(), plan.dueOn());
                yield (deal, moment) -> deal.onCourse().plan(step, moment.at());
            }
            case CourseCommand.ClearPlan _ -> (deal, moment) -> deal.onCourse().plan(null, moment.at());
        };
    }

    private SalesProcess published(@Nullable Integer version) {
        SalesProcess newest = processes.current();
        return version == null
                ? newest
                : processes
                        .all()
                        .version(version)
                        .orElseThrow(() -> DealRefused.UnacceptableVersion.unknown(
                                version, newest.ref().version()));
    }
}
