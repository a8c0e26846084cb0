package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A prospect somebody may sell to, from its capture until it is qualified for a seller or found not to be one.
 *
 * @param key what the system it was imported from calls it; {@code null} when entered here
 * @param said what that system said of it last; saying the same again is no news, whatever happened here since
 */
public record Lead(
        LeadId id,
        @Nullable ExternalKey key,
        LeadDetails details,
        @Nullable LeadDetails said) {

    /** A lead as it came: what stands is what the system it came from said, if it came from one. */
    public Lead(LeadId id, @Nullable ExternalKey key, LeadDetails details) {
        this(id, key, details, key == null ? null : details);
    }

    /**
     * A new lead. It was captured on its day, which may be long past, or now if that is not known. One that another
     * system tells of is history and may come with any status.
     *
     * @throws LeadRefused.QuantityTooSmall when it asks for less than one of a product
     */
    public static Change<Lead, LeadEvent> capture(
            LeadId id, @Nullable ExternalKey key, LeadDetails details, Moment now) {
        requireQuantities(details);
        var lead = new Lead(id, key, details);
        return Change.of(lead, LeadEvent.LeadCaptured.of(lead, details.capturedAt(now)));
    }

    /**
     * Hears what the system it was imported from says of it by now. What that changed since it was last heard changes
     * here; what it only repeats does not undo what was done here since.
     *
     * @throws LeadRefused.QuantityTooSmall when it asks for less than one of a product
     */
    public Change<Lead, LeadEvent> hear(LeadDetails told, Instant at) {
        requireQuantities(told);
        LeadDetails before = said == null ? details : said;
        LeadDetails now = told.keepingStampOf(before.owner());
        if (now.equals(before)) {
            return Change.none(this);
        }
        var corrected = new Lead(id, key, details.following(before, now), now);
        return Change.of(corrected, LeadEvent.LeadCorrected.of(corrected, at));
    }

    private static void requireQuantities(LeadDetails details) {
        var interests = details.interests();
        var flaws = IntStream.range(0, interests.size())
                .filter(i -> interests.get(i).quantity() < 1)
                .mapToObj(i -> new Flaw(
                        "products[%d].quantity".formatted(i),
                        "is " + interests.get(i).quantity(),
                        "a whole number from 1 up"))
                .toList();
        if (!flaws.isEmpty()) {
            throw new LeadRefused.QuantityTooSmall(flaws);
        }
    }
}
