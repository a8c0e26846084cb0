package fi.polku.account.purchases.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What was heard of deals whether or not their win was heard yet, so that it can be made up for. Of each sort the news of
 * the latest version of a deal stay, in whatever order they come.
 */
public interface HeardOfDeals {

    /** Keeps that this deal was not won. */
    void keep(UUID deal, NotWon news);

    /** When this deal was not won at last; empty when that was never heard. */
    Optional<NotWon> notWon(UUID deal);

    /** Keeps that this deal is won by somebody whom nobody knows. */
    void keep(UUID deal, BuyerUnknown news);

    /** When nobody knew at last who had bought with this deal; empty when that was never heard. */
    Optional<BuyerUnknown> buyerUnknown(UUID deal);

    /** Keeps that this deal was handed over. */
    void keep(UUID deal, AcceptedHandover handover);

    /** The handover of this deal, if it was heard of. */
    Optional<AcceptedHandover> handover(UUID deal);
}
