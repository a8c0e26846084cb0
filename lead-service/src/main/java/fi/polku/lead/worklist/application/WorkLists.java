package fi.polku.lead.worklist.application;

import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.application.LeadView;
import fi.polku.lead.leads.application.LeadViews;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadId;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what somebody has to do today. */
@Component
public class WorkLists {

    /** Class first, as its code sorts; without a class last; then the oldest, as far as its day is known. */
    private static final Comparator<LeadView> BY_CLASS_AND_AGE = Comparator.comparing(
                    LeadView::accountClass, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(LeadView::capturedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(LeadView::id);

    private static final Comparator<Lead> LONGEST_DUE_FIRST = Comparator.comparing(WorkLists::callbackDueOn);
    private static final Comparator<Lead> BEGINNING_FIRST = Comparator.comparing(WorkLists::meetingAt);

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
                views(atHand(member, owner -> leads.toCallBack(owner, today)).sorted(LONGEST_DUE_FIRST)),
                views(atHand(member, leads::comeBack)),
                waiting(member),
                newLeads(member),
                views(atHand(member, anyone -> leads.meeting(anyone, morning, midnight))
                        .sorted(BEGINNING_FIRST)));
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
        return atHand(member, leads::untouched)
                .map(views::of)
                .sorted(BY_CLASS_AND_AGE)
                .toList();
    }

    /** What is this person's and, for a lead handler, what is nobody's; what is both is there once. */
    private Stream<Lead> atHand(TeamMember member, Kind kind) {
        Map<LeadId, Lead> found = new LinkedHashMap<>();
        kind.of(member.id()).forEach(lead -> found.put(lead.id(), lead));
        if (handlesLeads(member)) {
            kind.of(null).forEach(lead -> found.putIfAbsent(lead.id(), lead));
        }
        return found.values().stream();
    }

    private static boolean handlesLeads(TeamMember member) {
        return member.position().roles().contains(Role.LEAD_HANDLER);
    }

    private List<LeadView> views(Stream<Lead> found) {
        return found.map(views::of).toList();
    }

    private static LocalDate callbackDueOn(Lead lead) {
        return Objects.requireNonNull(lead.calling().callback()).dueOn();
    }

    private static Instant meetingAt(Lead lead) {
        return Objects.requireNonNull(lead.details().readiness().meeting()).startsAt();
    }

    /** Leads of one kind that are somebody's, or nobody's. */
    private interface Kind {
        List<Lead> of(@Nullable PersonId owner);
    }
}
