package fi.polku.lead.worklist.application;

import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.application.LeadView;
import fi.polku.lead.leads.application.LeadViews;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadsAtHand;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.TeamMembers;
import fi.polku.lead.signals.application.SignalBoard;
import fi.polku.lead.signals.application.SignalView;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.Signals;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what somebody has to do today. */
@Component
public class WorkLists {

    /** Class first, as its code sorts; without a class last; then the oldest, as far as its day is known. */
    private static final Comparator<LeadView> BY_CLASS_AND_AGE = Comparator.comparing(
                    LeadView::accountClass, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(LeadView::capturedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(LeadView::id);

    private final LeadsAtHand leads;
    private final LeadViews views;
    private final Signals signals;
    private final SignalBoard board;
    private final TeamMembers people;
    private final Clock clock;
    private final ZoneId zone;

    WorkLists(
            LeadsAtHand leads,
            LeadViews views,
            Signals signals,
            SignalBoard board,
            TeamMembers people,
            Clock clock,
            ZoneId zone) {
        this.leads = leads;
        this.views = views;
        this.signals = signals;
        this.board = board;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    /** The list of this person, if the directory knows them. */
    public Optional<WorkList> of(PersonId person) {
        return people.find(person).map(standing -> of(standing.what()));
    }

    private WorkList of(TeamMember member) {
        PersonId person = member.id();
        LocalDate today = new Moment(clock.instant(), zone).today();
        var morning = today.atStartOfDay(zone).toInstant();
        var midnight = today.plusDays(1).atStartOfDay(zone).toInstant();
        return new WorkList(
                person.value(),
                today,
                views(leads.toCallBack(person, today)),
                views(leads.comeBack(person)),
                waiting(member),
                newLeads(member),
                views(leads.meeting(person, morning, midnight)));
    }

    private List<SignalView> waiting(TeamMember member) {
        var own = signals.waitingFor(member.id()).stream();
        var anybodys = handlesLeads(member) ? signals.waitingFor(null).stream() : Stream.<Signal>empty();
        return Stream.concat(own, anybodys)
                .sorted(Signal.MOST_URGENT_FIRST)
                .map(board::view)
                .toList();
    }

    private List<LeadView> newLeads(TeamMember member) {
        var own = leads.untouched(member.id()).stream();
        var nobodys = handlesLeads(member) ? leads.untouchedOfNobody().stream() : Stream.<Lead>empty();
        return Stream.concat(own, nobodys)
                .map(views::of)
                .sorted(BY_CLASS_AND_AGE)
                .toList();
    }

    private static boolean handlesLeads(TeamMember member) {
        return member.position().roles().contains(Role.LEAD_HANDLER);
    }

    private List<LeadView> views(List<Lead> found) {
        return found.stream().map(views::of).toList();
    }
}
