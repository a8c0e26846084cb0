package fi.polku.deal.handover.application;

import fi.polku.deal.domain.AggregatesInMemory;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.handover.domain.Checklist;
import fi.polku.deal.handover.domain.Conversations;
import fi.polku.deal.handover.domain.DealHandover;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverBook;
import fi.polku.deal.handover.domain.HandoverEvent;
import fi.polku.deal.handover.domain.Participant;
import fi.polku.deal.handover.domain.Participants;
import fi.polku.deal.handover.domain.SoldDeal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The handover of one won deal, with a short checklist. */
public final class HandoverBookInMemory implements HandoverBook, Conversations, Participants {

    public static final UUID DEAL = new UUID(0, 51);

    private static final SoldDeal SOLD = new SoldDeal(
            DEAL,
            null,
            LocalDate.of(2017, 1, 10),
            LocalDate.of(2017, 1, 20),
            null,
            List.of(),
            1,
            new Checklist(List.of(
                    new Checklist.Item("needs", "Tarpeet", "Needs"),
                    new Checklist.Item("contract-signed", "Sopimus allekirjoitettu", "Contract signed"))));

    private final AggregatesInMemory<Handover, HandoverEvent> handovers = new AggregatesInMemory<>();

    @Override
    public Optional<Standing<DealHandover>> of(UUID deal) {
        return deal.equals(DEAL) ? Optional.of(standing().map(HandoverBookInMemory::ofTheDeal)) : Optional.empty();
    }

    @Override
    public Decided<DealHandover> change(
            UUID deal,
            @Nullable Long expectedVersion,
            Function<DealHandover, Change<Handover, HandoverEvent>> decision) {
        return handovers
                .change(
                        deal.toString(),
                        expectedVersion,
                        known -> decision.apply(ofTheDeal(known.orElse(Handover.NOT_BEGUN))))
                .map(HandoverBookInMemory::ofTheDeal);
    }

    @Override
    public List<Participant> in(UUID deal) {
        return List.of(new Participant(new UUID(0, 91), "Maija Esimerkki", "CEO", "decides"));
    }

    @Override
    public List<UUID> about(UUID deal) {
        return List.of(new UUID(0, 81));
    }

    private Standing<Handover> standing() {
        return handovers.find(DEAL.toString()).orElseGet(() -> new Standing<>(Handover.NOT_BEGUN, 0));
    }

    private static DealHandover ofTheDeal(Handover handover) {
        return new DealHandover(handover, SOLD);
    }
}
