package fi.polku.lead.signals.application;

import fi.polku.lead.domain.Company;
import fi.polku.lead.leads.application.LeadCommand;
import fi.polku.lead.leads.application.LeadCommandHandler;
import fi.polku.lead.leads.application.LeadFacts;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.lead.signals.domain.Heard;
import fi.polku.lead.signals.domain.LeadOrder;
import fi.polku.lead.signals.domain.Resolution.BecameLead;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.platform.service.id.NameBasedId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes leads of signals: one lead of one signal, however often that is asked for. */
@Component
public class LeadsFromSignals {

    private static final String SOURCE = "signal";

    private final LeadCommandHandler leads;

    LeadsFromSignals(LeadCommandHandler leads) {
        this.leads = leads;
    }

    /** The lead that this signal becomes, if it becomes one: the same each time. */
    LeadId idFor(SignalId signal) {
        return new LeadId(NameBasedId.of("lead", "polku.signal", signal.value().toString()));
    }

    /**
     * What the lead shall be. What the caller does not say follows from the signal: the need is what was heard, the one
     * to call is who said it, and whoever acts on the signal has the lead.
     */
    LeadOrder order(Signal signal, LeadWish wish, UUID by) {
        Heard heard = signal.heard();
        return new LeadOrder(
                wish.source() == null ? SOURCE : wish.source(),
                wish.owner() == null ? by : wish.owner(),
                wish.contact() == null ? contact(heard.fromWhom()) : wish.contact(),
                wish.need() == null ? heard.words() : wish.need(),
                wish.interests(),
                wish.allowDuplicate());
    }

    /** @throws LeadRefused when the lead would be refused */
    void rehearse(Signal signal, BecameLead became) {
        leads.rehearse(command(signal, became, became.order().allowDuplicate()));
    }

    /** Captures the lead that the signal became, if it became one and that has not happened yet. */
    public void capture(Signal signal) {
        if (signal.resolution() instanceof BecameLead became) {
            captureBesideAnyOther(signal, became);
        }
    }

    /** The signal is told to have become a lead: an open lead of the company that came in between does not undo that. */
    private void captureBesideAnyOther(Signal signal, BecameLead became) {
        try {
            leads.handle(command(signal, became, became.order().allowDuplicate()));
        } catch (LeadRefused.Duplicate e) {
            leads.handle(command(signal, became, true));
        }
    }

    private static LeadCommand.Capture command(Signal signal, BecameLead became, boolean allowDuplicate) {
        LeadOrder order = became.order();
        return new LeadCommand.Capture(
                became.lead(),
                new LeadFacts(
                        order.source(),
                        LeadStage.PROSPECTING,
                        LeadStatus.OPEN,
                        reference(order.owner()),
                        reference(signal.heard().accountId()),
                        nameOf(signal.heard().company()),
                        order.interests().stream().map(LeadsFromSignals::wanted).toList(),
                        null,
                        order.contact(),
                        order.need(),
                        null),
                signal.heard().company(),
                signal.id().value(),
                allowDuplicate,
                became.at());
    }

    private static LeadFacts.WantedProduct wanted(Interest interest) {
        UUID product = interest.productId();
        return new LeadFacts.WantedProduct(new Reference(product, product.toString()), interest.quantity());
    }

    private static @Nullable Contact contact(@Nullable String name) {
        return name == null ? null : new Contact(name, null, null, null);
    }

    private static @Nullable String nameOf(@Nullable Company company) {
        return company == null ? null : company.name();
    }

    private static @Nullable Reference reference(@Nullable UUID id) {
        return id == null ? null : new Reference(id, id.toString());
    }
}
