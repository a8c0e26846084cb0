package fi.polku.deal.offers.application;

import static fi.polku.deal.offers.domain.OfferExamples.TERMS;

import fi.polku.deal.domain.AggregatesInMemory;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.offers.domain.DealOffers;
import fi.polku.deal.offers.domain.OfferBook;
import fi.polku.deal.offers.domain.OfferEvent;
import fi.polku.deal.offers.domain.Offers;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The offers of one open deal, that of the example terms. */
public final class OfferBookInMemory implements OfferBook {

    private final AggregatesInMemory<Offers, OfferEvent> offers = new AggregatesInMemory<>();

    @Override
    public Optional<Standing<DealOffers>> of(UUID deal) {
        return deal.equals(TERMS.dealId())
                ? Optional.of(standing().map(OfferBookInMemory::ofTheDeal))
                : Optional.empty();
    }

    @Override
    public Decided<DealOffers> change(
            UUID deal, @Nullable Long expectedVersion, Function<DealOffers, Change<Offers, OfferEvent>> decision) {
        return offers.change(
                        deal.toString(), expectedVersion, known -> decision.apply(ofTheDeal(known.orElse(Offers.NONE))))
                .map(OfferBookInMemory::ofTheDeal);
    }

    private Standing<Offers> standing() {
        return offers.find(TERMS.dealId().toString()).orElseGet(() -> new Standing<>(Offers.NONE, 0));
    }

    private static DealOffers ofTheDeal(Offers offers) {
        return new DealOffers(offers, TERMS);
    }
}
