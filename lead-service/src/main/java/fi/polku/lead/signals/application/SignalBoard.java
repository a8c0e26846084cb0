package fi.polku.lead.signals.application;

import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.signals.domain.GrownDeals;
import fi.polku.lead.signals.domain.Resolution;
import fi.polku.lead.signals.domain.Resolution.BecameLead;
import fi.polku.lead.signals.domain.Resolution.CameToNothing;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalFilter;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.signals.domain.SignalReasons;
import fi.polku.lead.signals.domain.Signals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which signals there are and what became of them. */
@Component
public class SignalBoard {

    private final Signals signals;
    private final Leads leads;
    private final GrownDeals deals;
    private final SignalReasons reasons;

    SignalBoard(Signals signals, Leads leads, GrownDeals deals, SignalReasons reasons) {
        this.signals = signals;
        this.leads = leads;
        this.deals = deals;
        this.reasons = reasons;
    }

    /** The signal with this id. */
    public Optional<Standing<SignalView>> find(SignalId id) {
        return signals.find(id).map(standing -> standing.map(this::view));
    }

    /** Some signals in a stable order, after the given one. */
    public Portion<SignalView> list(SignalFilter filter, int limit, @Nullable String after) {
        return signals.list(filter, limit, after).map(this::view);
    }

    /** Why nothing may come of a signal. */
    public List<Reason> reasons() {
        return reasons.nothing();
    }

    /** The signal as our own people see it. */
    public SignalView view(Signal signal) {
        var heard = signal.heard();
        PersonId to = signal.route().to();
        Resolution resolution = signal.resolution();
        LeadId lead = resolution instanceof BecameLead became ? heirOf(became.lead()) : null;
        return new SignalView(
                signal.id().value(),
                signal.raisedBy(),
                signal.raisedAt(),
                heard.touchpoint().code(),
                heard.urgency().code(),
                heard.words(),
                heard.fromWhom(),
                heard.accountId(),
                SignalView.CompanyView.orNull(heard.company()),
                to == null ? null : to.value(),
                signal.route().as().code(),
                status(resolution),
                resolution == null ? null : resolution.at(),
                resolution == null ? null : resolution.by(),
                signal.timeToFirstAction().orElse(null),
                resolution instanceof CameToNothing nothing ? nothing.reason() : null,
                lead == null ? null : leadView(lead),
                lead == null ? null : dealView(lead));
    }

    private static String status(@Nullable Resolution resolution) {
        return switch (resolution) {
            case null -> "open";
            case BecameLead _ -> "lead";
            case CameToNothing _ -> "nothing";
        };
    }

    private LeadId heirOf(LeadId lead) {
        return leads.findHeirOf(lead).map(heir -> heir.id()).orElse(lead);
    }

    private SignalView.Lead leadView(LeadId id) {
        return new SignalView.Lead(
                id.value(),
                leads.find(id)
                        .map(lead -> lead.what().details().status().code())
                        .orElse(null));
    }

    private SignalView.@Nullable Deal dealView(LeadId lead) {
        return deals.lastOf(lead)
                .map(deal -> new SignalView.Deal(deal.id(), deal.state().code()))
                .orElse(null);
    }
}
