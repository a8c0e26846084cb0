package fi.polku.account.purchases.application;

import fi.polku.account.purchases.domain.PurchaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people can ask of a purchase. {@code expectedVersion} is the one that the caller saw, or {@code null}; {@code
 * occurredAt} is {@code null} for now.
 */
public sealed interface PurchaseCommand {

    /** The purchase that it is about. */
    PurchaseId purchase();

    /** The version that the caller saw; {@code null} when any will do. */
    @Nullable
    Long expectedVersion();

    /** When it happened; {@code null} for now. */
    @Nullable
    Instant occurredAt();

    /** The customer has it. */
    record Deliver(
            PurchaseId purchase,
            @Nullable Long expectedVersion,
            @Nullable Instant occurredAt) implements PurchaseCommand {}

    /** Somebody says whether a promise was kept. */
    record DecidePromise(
            PurchaseId purchase,
            @Nullable Long expectedVersion,
            UUID promise,
            boolean kept,
            UUID by,
            @Nullable Instant occurredAt)
            implements PurchaseCommand {}
}
