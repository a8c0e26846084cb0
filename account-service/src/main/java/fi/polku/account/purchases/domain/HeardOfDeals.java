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

    /** Keeps that this deal is won by somebody whom nobody knows. */
    void keep(UUID deal, BuyerUnknown news);

    /** Keeps that this deal was handed over. */
    void keep(UUID deal, AcceptedHandover handover);

    /** All that was heard of this deal at last. */
    News of(UUID deal);

    /**
     * What was heard of one deal, each sort of news by itself.
     *
     * @param notWon when it was not won at last
     * @param buyerUnknown when nobody knew at last who had bought
     * @param handover the last that was accepted
     */
    record News(Optional<NotWon> notWon, Optional<BuyerUnknown> buyerUnknown, Optional<AcceptedHandover> handover) {

        /** Whether there is none: so it is with nearly every deal. */
        public boolean isNone() {
            return notWon.isEmpty() && buyerUnknown.isEmpty() && handover.isEmpty();
        }

        /** The handover, unless the deal was told to be not won after it. */
        public Optional<AcceptedHandover> standingHandover() {
            return handover.filter(accepted ->
                    notWon.filter(news -> news.version() > accepted.version()).isEmpty());
        }
    }
}
