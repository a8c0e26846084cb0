package fi.polku.lead.signals.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.signals.domain.Heard;
import fi.polku.lead.signals.domain.Resolution;
import fi.polku.lead.signals.domain.Resolution.BecameLead;
import fi.polku.lead.signals.domain.Resolution.CameToNothing;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalEvent;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.signals.domain.SignalReasons;
import fi.polku.lead.signals.domain.SignalRefused;
import fi.polku.lead.signals.domain.Signals;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out commands on signals. */
@Component
public class SignalCommandHandler {

    private final Signals signals;
    private final SignalReferences references;
    private final Dispatch dispatch;
    private final SignalReasons reasons;
    private final LeadsFromSignals leads;
    private final Clock clock;
    private final ZoneId zone;

    SignalCommandHandler(
            Signals signals,
            SignalReferences references,
            Dispatch dispatch,
            SignalReasons reasons,
            LeadsFromSignals leads,
            Clock clock,
            ZoneId zone) {
        this.signals = signals;
        this.references = references;
        this.dispatch = dispatch;
        this.reasons = reasons;
        this.leads = leads;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command.
     *
     * @throws fi.polku.lead.domain.Untimely when it cannot have happened then
     * @throws SignalRefused when it refers to what is not known here, or cannot be true of a signal
     * @throws LeadRefused when the lead that it shall become is refused; the signal stays as it is then
     */
    public Decided<Signal> handle(SignalCommand command) {
        var when = new Moment(clock.instant(), zone).when(command.occurredAt());
        return switch (command) {
            case SignalCommand.Raise raise -> raise(raise, when);
            case SignalCommand.Dismiss dismiss -> dismiss(dismiss, when);
            case SignalCommand.MakeLead makeLead -> makeLead(makeLead, when);
        };
    }

    private Decided<Signal> raise(SignalCommand.Raise command, Moment when) {
        var facts = command.facts();
        var mentioned = references.look(facts.raisedBy(), facts.account());
        var heard = new Heard(
                facts.touchpoint(),
                facts.urgency(),
                facts.words(),
                facts.fromWhom(),
                mentioned.accountId(),
                facts.company());
        var route = dispatch.routeFor(heard);
        return signals.change(
                command.signal(),
                null,
                standing -> standing.map(Change::<Signal, SignalEvent>none)
                        .orElseGet(
                                () -> Signal.raise(command.signal(), mentioned.raisedBy(), heard, route, when.at())));
    }

    private Decided<Signal> dismiss(SignalCommand.Dismiss command, Moment when) {
        reasons.requireOfNothing(command.reason());
        var by = references.stamp("by", command.by());
        return resolve(
                command.signal(), command.expectedVersion(), new CameToNothing(command.reason(), by, when.at()), when);
    }

    /** The signal is resolved first, so that no two resolutions both have effects; then the lead follows. */
    private Decided<Signal> makeLead(SignalCommand.MakeLead command, Moment when) {
        var by = references.stamp("by", command.by());
        var signal = signals.find(command.signal()).orElseThrow().what();
        var became = new BecameLead(
                leads.idFor(command.signal()), leads.order(signal, command.wish(), command.by()), by, when.at());
        if (signal.isOpen()) {
            leads.rehearse(signal, became);
        }
        var decided = resolve(command.signal(), command.expectedVersion(), became, when);
        leads.capture(decided.standing().what());
        return decided;
    }

    private Decided<Signal> resolve(SignalId id, @Nullable Long expectedVersion, Resolution resolution, Moment when) {
        return signals.change(
                id, expectedVersion, standing -> standing.orElseThrow().resolve(resolution, when));
    }
}
