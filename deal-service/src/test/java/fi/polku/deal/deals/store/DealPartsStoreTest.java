package fi.polku.deal.deals.store;

import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.usd;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.WholeService;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Change;
import fi.polku.deal.handover.domain.DealHandover;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverEvent;
import fi.polku.deal.handover.domain.HandoverPackage;
import fi.polku.deal.handover.domain.Promise;
import fi.polku.deal.handover.domain.Returner;
import fi.polku.deal.offers.domain.DealOffers;
import fi.polku.deal.offers.domain.OfferDecision;
import fi.polku.deal.offers.domain.OfferEvent;
import fi.polku.deal.offers.domain.OfferId;
import fi.polku.deal.offers.domain.Offers;
import fi.polku.deal.offers.domain.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Offers and handovers come back from the store as they were decided. */
@WholeService
class DealPartsStoreTest {

    private final Deals deals;

    @Autowired
    DealPartsStoreTest(Deals deals) {
        this.deals = deals;
    }

    @Test
    void keepsOffersWithAllThatBecameOfThem() {
        DealId id = keep(open());
        var offer = new OfferId(UUID.randomUUID());
        var item = new Proposal.Item(new UUID(0, 41), 2, usd("1200"), new BigDecimal("2.5"));
        var proposal = new Proposal(List.of(item), new BigDecimal("33.333"), day(31));
        var judgement = new Offers.Judgement(true, MANAGER, "worth it");

        Deal drafted = offer(id, offers -> offers.offers().draft(offer, proposal, offers.terms(), NOW));
        assertThat(found(id)).isEqualTo(drafted);
        offer(id, offers -> offers.offers().judge(offer, judgement, offers.terms(), NOW));
        offer(id, offers -> offers.offers().send(offer, offers.terms(), NOW));
        Deal answered =
                offer(id, offers -> offers.offers().answer(offer, OfferDecision.ACCEPTED, null, offers.terms(), NOW));
        assertThat(found(id)).isEqualTo(answered);
    }

    @Test
    void keepsHandoversWithEveryAttempt() {
        DealId id = keep(won());
        var promise = new Promise(UUID.randomUUID(), "Training on site", "Maija", day(31));
        var told = new HandoverPackage(MANAGER, "needs", "schedule", "risks", "questions", List.of(promise), Set.of());

        handOver(id, handover -> handover.handover().prepare(told, handover.deal(), NOW));
        handOver(id, handover -> handover.handover().offer(handover.knowing(1).deal(), NOW));
        Deal returned = handOver(
                id,
                handover -> handover.handover()
                        .giveBack(List.of("needs"), "Which?", new Returner(MANAGER, false), handover.deal(), NOW));
        assertThat(found(id)).isEqualTo(returned);
        handOver(id, handover -> handover.handover().offer(handover.knowing(1).deal(), NOW));
        Deal accepted = handOver(id, handover -> handover.handover().accept(MANAGER, handover.deal(), NOW));
        assertThat(found(id)).isEqualTo(accepted);
    }

    private Deal offer(DealId id, OfferStep step) {
        return deals.change(id, null, standing -> standing.orElseThrow().offer(step::of, PROCESS))
                .standing()
                .what();
    }

    private Deal handOver(DealId id, HandoverStep step) {
        return deals.change(id, null, standing -> standing.orElseThrow().handOver(step::of, PROCESS))
                .standing()
                .what();
    }

    private Deal found(DealId id) {
        return deals.find(id).orElseThrow().what();
    }

    private DealId keep(DealDetails details) {
        var id = new DealId(UUID.randomUUID());
        deals.change(id, null, standing -> Deal.open(id, null, details, PROCESS, NOW));
        return id;
    }

    @FunctionalInterface
    private interface OfferStep {

        Change<Offers, OfferEvent> of(DealOffers standing);
    }

    @FunctionalInterface
    private interface HandoverStep {

        Change<Handover, HandoverEvent> of(DealHandover standing);
    }
}
