package fi.polku.account.purchases.store;

import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.BuyerUnknown;
import fi.polku.account.purchases.domain.NotWon;
import org.jspecify.annotations.Nullable;

/** One piece of news of a deal as it is kept: one of the three. */
record DealNewsCopy(
        @Nullable NotWon notWon,
        @Nullable BuyerUnknown buyerUnknown,
        @Nullable AcceptedHandover handover) {}
