package fi.polku.lead.signals.store;

import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.signals.domain.Heard;
import fi.polku.lead.signals.domain.LeadOrder;
import fi.polku.lead.signals.domain.Resolution;
import fi.polku.lead.signals.domain.Resolution.BecameLead;
import fi.polku.lead.signals.domain.Resolution.CameToNothing;
import fi.polku.lead.signals.domain.Route;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal as it is stored; the id is the document's. */
record SignalDocument(
        Stamp raisedBy,
        Heard heard,
        Route.As routedAs,
        @Nullable UUID routedTo,
        Instant raisedAt,
        boolean open,
        @Nullable Resolved resolution) {

    static SignalDocument of(Signal signal) {
        PersonId to = signal.route().to();
        Resolution resolution = signal.resolution();
        return new SignalDocument(
                signal.raisedBy(),
                signal.heard(),
                signal.route().as(),
                to == null ? null : to.value(),
                signal.raisedAt(),
                signal.isOpen(),
                resolution == null ? null : Resolved.of(resolution));
    }

    Signal signal(String id) {
        return new Signal(
                new SignalId(UUID.fromString(id)),
                raisedBy,
                heard,
                new Route(routedAs, routedTo == null ? null : new PersonId(routedTo)),
                raisedAt,
                resolution == null ? null : resolution.resolution());
    }

    /**
     * What became of it.
     *
     * @param leadId the lead it became, then with its order; otherwise there is a reason
     */
    record Resolved(
            @Nullable UUID leadId,
            @Nullable LeadOrder order,
            @Nullable String reason,
            Stamp by,
            Instant at) {

        static Resolved of(Resolution resolution) {
            return switch (resolution) {
                case BecameLead(var lead, var order, var by, var at) -> new Resolved(lead.value(), order, null, by, at);
                case CameToNothing(var reason, var by, var at) -> new Resolved(null, null, reason, by, at);
            };
        }

        Resolution resolution() {
            return leadId == null
                    ? new CameToNothing(Objects.requireNonNull(reason), by, at)
                    : new BecameLead(new LeadId(leadId), Objects.requireNonNull(order), by, at);
        }
    }
}
