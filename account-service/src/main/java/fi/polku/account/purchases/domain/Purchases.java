package fi.polku.account.purchases.domain;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All purchases. */
public interface Purchases {

    /** The purchase as it stands. */
    Optional<Standing<Purchase>> find(PurchaseId id);

    /** Some purchases of a company in a stable order, after the given one; the cancelled ones too. */
    Portion<Purchase> ofAccount(UUID account, int limit, @Nullable String after);

    /** Some delivered purchases whose customer was to be asked on this day or before, in a stable order. */
    Portion<Purchase> surveyDue(LocalDate day, int limit, @Nullable String after);

    /**
     * Decides on the purchase as it stands and keeps what was decided together with its events, or nothing at all.
     *
     * @param expectedVersion the version that the asker saw; {@code null} when any will do
     */
    Decided<Purchase> change(
            PurchaseId id,
            @Nullable Long expectedVersion,
            Function<Optional<Purchase>, Change<Purchase, PurchaseEvent>> decision);

    /** Decides as {@link #change} does where there is a purchase; where there is none, nothing happens. */
    Optional<Decided<Purchase>> changeIfThere(
            PurchaseId id, Function<Purchase, Change<Purchase, PurchaseEvent>> decision);
}
