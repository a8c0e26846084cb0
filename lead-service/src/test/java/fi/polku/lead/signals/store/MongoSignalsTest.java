package fi.polku.lead.signals.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.signals.domain.GrownDeal;
import fi.polku.lead.signals.domain.GrownDeals;
import fi.polku.lead.signals.domain.Heard;
import fi.polku.lead.signals.domain.LeadOrder;
import fi.polku.lead.signals.domain.Resolution;
import fi.polku.lead.signals.domain.Resolution.BecameLead;
import fi.polku.lead.signals.domain.Resolution.CameToNothing;
import fi.polku.lead.signals.domain.Route;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalFilter;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.signals.domain.Signals;
import fi.polku.lead.signals.domain.Touchpoint;
import fi.polku.lead.signals.domain.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@LeadServiceTest
class MongoSignalsTest {

    private static final Instant RAISED = Instant.parse("2026-03-02T08:15:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final PersonId raiser = new PersonId(UUID.randomUUID());
    private final PersonId handler = new PersonId(UUID.randomUUID());
    private final Stamp stamp = new Stamp(raiser.value(), null, null, null, UUID.randomUUID());
    private final LeadId lead = new LeadId(UUID.randomUUID());
    private final Signals signals;
    private final GrownDeals deals;

    MongoSignalsTest(Signals signals, GrownDeals deals) {
        this.signals = signals;
        this.deals = deals;
    }

    @Test
    void findsAllThatWasKept() {
        var company = new Company("Acme", null, null, "Finland", "boats", 12);
        var heard = new Heard(Touchpoint.WEB, Urgency.NOW, "a boat", "Maija", null, company);
        Signal signal = raised(heard, handler, RAISED);

        assertThat(signals.find(signal.id())).contains(new Standing<>(signal, 1));
    }

    @Test
    void findsWhatBecameOfASignal() {
        var order = new LeadOrder(
                "signal",
                UUID.randomUUID(),
                new Contact("Maija", null, "+358 40 1", null),
                "a boat",
                List.of(new Interest(UUID.randomUUID(), 2)),
                true);
        Signal becameLead = resolved(new BecameLead(lead, order, stamp, RAISED));
        Signal cameToNothing = resolved(new CameToNothing("no-need", stamp, RAISED));

        assertThat(signals.find(becameLead.id())).contains(new Standing<>(becameLead, 2));
        assertThat(signals.find(cameToNothing.id())).contains(new Standing<>(cameToNothing, 2));
        assertThat(signals.oneBecame(lead)).isTrue();
        assertThat(signals.oneBecame(new LeadId(UUID.randomUUID()))).isFalse();
    }

    @Test
    void givesTheMostUrgentFirstAndOfThoseTheOldest() {
        Signal young = raised(Urgency.THIS_WEEK, RAISED.plusSeconds(9));
        Signal later = raised(Urgency.LATER, RAISED.minusSeconds(99));
        Signal old = raised(Urgency.THIS_WEEK, RAISED);
        Signal urgent = raised(Urgency.NOW, RAISED.plusSeconds(99));
        signals.change(
                raised(Urgency.NOW, RAISED).id(),
                null,
                standing -> standing.orElseThrow()
                        .resolve(new CameToNothing("no-need", stamp, RAISED), new Moment(RAISED, ZONE)));

        assertThat(signals.waitingFor(handler)).containsExactly(urgent, old, young, later);
    }

    @Test
    void givesWhatNobodyGotToWhoeverAsksForIt() {
        Signal signal = raised(heard(Urgency.NOW), null, RAISED);

        assertThat(signals.waitingFor(null)).contains(signal);
        assertThat(signals.waitingFor(handler)).isEmpty();
    }

    @Test
    void listsWhatSomebodyRaisedGotOrLeftOpen() {
        Signal open = raised(Urgency.NOW, RAISED);
        Signal done = resolved(new CameToNothing("no-need", stamp, RAISED));

        assertThat(listed(new SignalFilter(raiser, null, null))).containsExactlyInAnyOrder(open, done);
        assertThat(listed(new SignalFilter(raiser, null, true))).containsExactly(open);
        assertThat(listed(new SignalFilter(null, handler, false))).containsExactly(done);
        assertThat(listed(new SignalFilter(handler, null, null))).isEmpty();
    }

    @Test
    void knowsTheLastDealOfALead() {
        var first = new GrownDeal(UUID.randomUUID(), lead, GrownDeal.State.WITHDRAWN, RAISED);
        var second = new GrownDeal(UUID.randomUUID(), lead, GrownDeal.State.OPENED, RAISED.plusSeconds(60));
        deals.note(second, 1);
        deals.note(first, 3);

        assertThat(deals.lastOf(lead)).contains(second);
        assertThat(deals.lastOf(new LeadId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsWhatItKnowsOfADealWhenAnOlderEventComesLate() {
        UUID deal = UUID.randomUUID();
        deals.note(new GrownDeal(deal, lead, GrownDeal.State.WON, RAISED.plusSeconds(60)), 4);
        deals.note(new GrownDeal(deal, lead, GrownDeal.State.OPENED, RAISED), 1);
        deals.noteReopened(deal, RAISED.plusSeconds(30), 3);

        assertThat(deals.lastOf(lead)).map(GrownDeal::state).contains(GrownDeal.State.WON);

        deals.noteReopened(deal, RAISED.plusSeconds(90), 5);
        deals.noteReopened(UUID.randomUUID(), RAISED.plusSeconds(90), 5);

        assertThat(deals.lastOf(lead)).map(GrownDeal::state).contains(GrownDeal.State.OPENED);
    }

    private List<Signal> listed(SignalFilter filter) {
        return signals.list(filter, 500, null).items().stream()
                .map(Standing::what)
                .toList();
    }

    private Signal resolved(Resolution resolution) {
        return signals.change(
                        raised(Urgency.LATER, RAISED).id(),
                        null,
                        standing -> standing.orElseThrow().resolve(resolution, new Moment(resolution.at(), ZONE)))
                .standing()
                .what();
    }

    private Signal raised(Urgency urgency, Instant at) {
        return raised(heard(urgency), handler, at);
    }

    private Signal raised(Heard heard, @Nullable PersonId to, Instant at) {
        var id = new SignalId(UUID.randomUUID());
        var route = new Route(to == null ? Route.As.NOBODY : Route.As.LEAD_HANDLER, to);
        return signals.change(id, null, nothing -> Signal.raise(id, stamp, heard, route, at))
                .standing()
                .what();
    }

    private static Heard heard(Urgency urgency) {
        return new Heard(Touchpoint.SUPPORT, urgency, "a boat", null, null, null);
    }
}
