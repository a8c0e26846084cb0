package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The offers of all deals. They stand and fall with their deal: its version is theirs. */
public interface OfferBook {

    /** What was offered in this deal; empty when there is no such deal. */
    Optional<Standing<DealOffers>> of(UUID deal);

    /**
     * Decides on the offers of an open deal as they stand and keeps what was decided together with its events, or nothing
     * at all.
     *
     * @param expectedVersion the version of the deal that the asker saw; {@code null} when any will do
     */
    Decided<DealOffers> change(
            UUID deal, @Nullable Long expectedVersion, Function<DealOffers, Change<Offers, OfferEvent>> decision);
}
