package fi.polku.lead.leads.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the prospect was called so far.
 *
 * @param contacts how many contacts were tried
 * @param firstAt when the first was
 * @param lastAt when the last was
 * @param lastOutcome what came of the last
 * @param callback when to call again; {@code null} when nobody promised to
 */
public record Calling(
        int contacts,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt,
        @Nullable ContactOutcome lastOutcome,
        @Nullable Callback callback) {

    /** Nobody called yet. */
    public static final Calling NONE = new Calling(0, null, null, null, null);

    /** The day of the callback that a contact on this day keeps, if it does. */
    @Nullable
    LocalDate keptBy(ContactOutcome outcome, LocalDate day) {
        return callback != null && outcome.reached() && !day.isBefore(callback.dueOn()) ? callback.dueOn() : null;
    }

    /** After one more contact, told in whatever order. */
    Calling after(ContactOutcome outcome, Instant at, boolean keepsCallback) {
        boolean latest = lastAt == null || !at.isBefore(lastAt);
        return new Calling(
                contacts + 1,
                firstAt == null || at.isBefore(firstAt) ? at : firstAt,
                latest ? at : lastAt,
                latest ? outcome : lastOutcome,
                keepsCallback ? null : callback);
    }

    /** With this promise to call, in place of an earlier one. */
    Calling with(@Nullable Callback promised) {
        return new Calling(contacts, firstAt, lastAt, lastOutcome, promised);
    }

    /** As if the other's contacts were among these, and with its callback where this has none. */
    Calling completedBy(Calling other) {
        boolean latest = isLatest(other.lastAt);
        return new Calling(
                contacts + other.contacts,
                isFirst(other.firstAt) ? other.firstAt : firstAt,
                latest ? other.lastAt : lastAt,
                latest ? other.lastOutcome : lastOutcome,
                callback == null ? other.callback : callback);
    }

    private boolean isFirst(@Nullable Instant at) {
        return at != null && (firstAt == null || at.isBefore(firstAt));
    }

    private boolean isLatest(@Nullable Instant at) {
        return at != null && (lastAt == null || at.isAfter(lastAt));
    }
}
