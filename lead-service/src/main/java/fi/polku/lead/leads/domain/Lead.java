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
 */
public record Lead(LeadId id, @Nullable ExternalKey key, LeadStatus status, LeadDetails details) {

    /**
     * A new lead. It was captured on its day, which may be long past, or now if that is not known.
     *
     * @throws LeadRefused.QuantityTooSmall when it asks for less than one of a product
     */
    public static Change<Lead, LeadEvent> capture(
            LeadId id, @Nullable ExternalKey key, LeadDetails details, Moment now) {
        requireQuantities(details);
        var lead = new Lead(id, key, LeadStatus.OPEN, details);
        return Change.of(lead, LeadEvent.LeadCaptured.of(lead, details.capturedAt(now)));
    }

    /**
     * Sets right what was recorded about the lead; details that already stand change nothing.
     *
     * @throws LeadRefused.QuantityTooSmall when it asks for less than one of a product
     */
    public Change<Lead, LeadEvent> correct(LeadDetails right, Instant at) {
        requireQuantities(right);
        var wanted = right.keepingStampOf(details.owner());
        if (wanted.equals(details)) {
            return Change.none(this);
        }
        var corrected = new Lead(id, key, status, wanted);
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
