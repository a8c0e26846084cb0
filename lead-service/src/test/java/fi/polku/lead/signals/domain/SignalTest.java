package fi.polku.lead.signals.domain;

import static fi.polku.platform.test.event.ContractAssertions.assertPublishable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.domain.Untimely;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.signals.domain.Resolution.BecameLead;
import fi.polku.lead.signals.domain.Resolution.CameToNothing;
import fi.polku.platform.service.json.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignalTest {

    private static final Instant RAISED = Instant.parse("2026-03-02T08:15:00Z");
    private static final Instant ACTED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Stamp MECHANIC = new Stamp(new UUID(0, 1), new UUID(0, 2), null, null, null);
    private static final Stamp HANDLER = new Stamp(new UUID(0, 3), null, null, new UUID(0, 4), null);
    private static final LeadId LEAD = new LeadId(new UUID(0, 5));
    private static final LeadOrder ORDER =
            new LeadOrder("signal", HANDLER.personId(), null, "a boat", List.of(), false);

    private final SignalId id = new SignalId(new UUID(0, 9));
    private final Heard heard =
            new Heard(Touchpoint.SERVICE, Urgency.THIS_WEEK, "asked about a boat", "Maija", new UUID(0, 6), null);

    @Test
    void tellsOthersWhereItWasHeardAndWhoGotItButNotTheWords() {
        var change = raised();

        assertThat(change.events())
                .singleElement()
                .isEqualTo(new SignalEvent.SignalRaised(
                        id.value(),
                        MECHANIC,
                        "service",
                        "this-week",
                        new UUID(0, 6),
                        HANDLER.personId(),
                        "lead-handler",
                        RAISED));
        assertPublishable("polku.lead.signal-raised.v1", json(change));
        assertThat(json(change)).doesNotContain("boat", "Maija");
    }

    @Test
    void tellsOthersThatItBecameALeadButNotWhatThatIsAbout() {
        var change = raised().after().resolve(new BecameLead(LEAD, ORDER, HANDLER, ACTED), at(ACTED));

        assertThat(change.events())
                .singleElement()
                .isEqualTo(new SignalEvent.SignalResolved(id.value(), "lead", LEAD.value(), null, HANDLER, ACTED));
        assertPublishable("polku.lead.signal-resolved.v1", json(change));
        assertThat(json(change)).doesNotContain("boat");
    }

    @Test
    void tellsOthersWhyNothingCameOfIt() {
        var change = raised().after().resolve(new CameToNothing("no-need", HANDLER, ACTED), at(ACTED));

        assertThat(change.events())
                .singleElement()
                .isEqualTo(new SignalEvent.SignalResolved(id.value(), "nothing", null, "no-need", HANDLER, ACTED));
        assertPublishable("polku.lead.signal-resolved.v1", json(change));
    }

    @Test
    void waitsUntilSomebodyActs() {
        Signal signal = raised().after();
        Signal resolved = signal.resolve(new CameToNothing("no-need", HANDLER, ACTED), at(ACTED))
                .after();

        assertThat(signal.isOpen()).isTrue();
        assertThat(signal.timeToFirstAction()).isEmpty();
        assertThat(resolved.isOpen()).isFalse();
        assertThat(resolved.timeToFirstAction()).contains(Duration.ofMinutes(105));
    }

    @Test
    void staysAsItIsWhenTheSameIsDoneAgain() {
        Signal lead = raised().after()
                .resolve(new BecameLead(LEAD, ORDER, HANDLER, ACTED), at(ACTED))
                .after();
        Signal nothing = raised().after()
                .resolve(new CameToNothing("no-need", HANDLER, ACTED), at(ACTED))
                .after();
        Instant later = ACTED.plusSeconds(60);

        assertThat(lead.resolve(new BecameLead(LEAD, ORDER, MECHANIC, later), at(later)))
                .isEqualTo(Change.none(lead));
        assertThat(nothing.resolve(new CameToNothing("no-need", MECHANIC, later), at(later)))
                .isEqualTo(Change.none(nothing));
    }

    @Test
    void refusesAnotherOutcomeThanItHas() {
        Signal lead = raised().after()
                .resolve(new BecameLead(LEAD, ORDER, HANDLER, ACTED), at(ACTED))
                .after();
        Signal nothing = raised().after()
                .resolve(new CameToNothing("no-need", HANDLER, ACTED), at(ACTED))
                .after();

        var becameLead = refusal(lead, new CameToNothing("no-need", HANDLER, ACTED));
        assertThat(becameLead.code()).isEqualTo("already-resolved");
        assertThat(becameLead.flaws()).containsExactly(new Flaw("outcome", "it became lead " + LEAD.value(), null));
        var cameToNothing = refusal(nothing, new BecameLead(LEAD, ORDER, HANDLER, ACTED));
        assertThat(cameToNothing.flaws()).containsExactly(new Flaw("outcome", "it came to nothing: no-need", null));
        assertThat(refusal(nothing, new CameToNothing("wrong-fit", HANDLER, ACTED))
                        .code())
                .isEqualTo("already-resolved");
    }

    @Test
    void refusesThatSomebodyActedBeforeItWasRaised() {
        Instant before = RAISED.minusSeconds(1);

        assertThatThrownBy(() -> raised().after().resolve(new CameToNothing("no-need", HANDLER, before), at(before)))
                .isInstanceOf(Untimely.class);
    }

    @Test
    void refusesAReasonThatIsNotOnTheList() {
        var reasons = new SignalReasons(List.of(new Reason("no-need", "Ei tarvetta", "No need")));

        reasons.requireOfNothing("no-need");
        var refused =
                catchThrowableOfType(SignalRefused.UnknownReason.class, () -> reasons.requireOfNothing("bad-weather"));
        assertThat(refused.code()).isEqualTo("unknown-reason");
        assertThat(refused.flaws()).singleElement().extracting(Flaw::accepted).isEqualTo("one of no-need");
    }

    private SignalRefused refusal(Signal signal, Resolution resolution) {
        return catchThrowableOfType(SignalRefused.class, () -> signal.resolve(resolution, at(ACTED)));
    }

    private Change<Signal, SignalEvent> raised() {
        var route = new Route(Route.As.LEAD_HANDLER, new PersonId(HANDLER.personId()));
        return Signal.raise(id, MECHANIC, heard, route, RAISED);
    }

    private static Moment at(Instant instant) {
        return new Moment(instant, ZoneId.of("Europe/Helsinki"));
    }

    private static String json(Change<Signal, SignalEvent> change) {
        return new String(
                EventJson.standard().write(change.events().getFirst()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
