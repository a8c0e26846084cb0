package fi.polku.analytics.fact;

import org.jspecify.annotations.Nullable;

/**
 * A won deal on its way to delivery.
 *
 * @param attempts how often it was offered
 * @param offered when it was offered last
 * @param returns how often delivery gave it back because something was lacking
 * @param accepted when delivery accepted it; {@code null} until then
 * @param deliveryOwner who receives the customer
 */
public record Handover(
        int attempts,
        @Nullable Moment offered,
        int returns,
        @Nullable Moment accepted,
        @Nullable Stamp deliveryOwner) {

    /** Not offered yet. */
    public static final Handover NONE = new Handover(0, null, 0, null, null);

    /** To be offered anew: what delivery gave back before was given back. */
    public Handover again() {
        return new Handover(attempts, null, returns, null, null);
    }

    /** Offered. */
    public Handover offered(int attempt, Moment at) {
        return new Handover(Math.max(attempts, attempt), at, returns, accepted, deliveryOwner);
    }

    /** Given back. */
    public Handover returned() {
        return new Handover(attempts, offered, returns + 1, accepted, deliveryOwner);
    }

    /** Accepted. */
    public Handover accepted(@Nullable Stamp by, Moment at) {
        return new Handover(attempts, offered, returns, at, by);
    }
}
