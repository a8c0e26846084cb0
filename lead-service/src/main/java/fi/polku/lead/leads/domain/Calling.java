package fi.polku.lead.leads.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the prospect was called so far.
 *
 * @param contacts how many contacts were tried, with those of the leads that became part of this one
 * @param firstAt when the first was
 * @param lastAt when the last was
 * @param lastOutcome what came of the last
 * @param callback when to call again; {@code null} when nobody promised to
 * @param ofParts how many of the contacts each lead that became part of this one brought, by its id, if it brought any;
 *     none of what became part of it before that was noted
 */
public record Calling(
        int contacts,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt,
        @Nullable ContactOutcome lastOutcome,
        @Nullable Callback callback,
        Map<UUID, Integer> ofParts) {

    /** Nobody called yet. */
    public static final Calling NONE = new Calling(0, null, null, null, null, Map.of());

    public Calling {
        // What earlier releases kept says nothing of parts.
        ofParts = ofParts == null ? Map.of() : Map.copyOf(ofParts);
    }

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
                keepsCallback ? null : callback,
                ofParts);
    }

    /** With this promise to call, in place of an earlier one. */
    Calling with(@Nullable Callback promised) {
        return new Calling(contacts, firstAt, lastAt, lastOutcome, promised, ofParts);
    }

    /**
     * As if the other lead's contacts were among these, and with its callback where this has none. The contacts of each
     * part count once, on whichever ways it became one: what is part of the other may be part of this already, or this one
     * of the other.
     */
    Calling completedBy(LeadId self, LeadId lead, Calling other) {
        boolean latest = isLatest(other.lastAt);
        Map<UUID, Integer> parts = new HashMap<>(other.ofParts);
        parts.put(lead.value(), other.own());
        parts.putAll(ofParts);
        parts.remove(self.value());
        parts.values().removeIf(count -> count == 0);
        return new Calling(
                own() + sum(parts),
                isFirst(other.firstAt) ? other.firstAt : firstAt,
                latest ? other.lastAt : lastAt,
                latest ? other.lastOutcome : lastOutcome,
                callback == null ? other.callback : callback,
                parts);
    }

    private int own() {
        return contacts - sum(ofParts);
    }

    private static int sum(Map<UUID, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean isFirst(@Nullable Instant at) {
        return at != null && (firstAt == null || at.isBefore(firstAt));
    }

    private boolean isLatest(@Nullable Instant at) {
        return at != null && (lastAt == null || at.isAfter(lastAt));
    }
}
