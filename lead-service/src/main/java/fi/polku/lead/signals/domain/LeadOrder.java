package fi.polku.lead.signals.domain;

import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who acts on a signal says about the lead that it becomes.
 *
 * @param source where the lead came from
 * @param owner whose it shall be
 * @param contact whom to call
 * @param need what the prospect is said to need, in free words
 * @param interests the products it is about
 * @param allowDuplicate whether there may be another open lead of the same company
 */
public record LeadOrder(
        String source,
        UUID owner,
        @Nullable Contact contact,
        String need,
        List<Interest> interests,
        boolean allowDuplicate) {

    public LeadOrder {
        interests = List.copyOf(interests);
    }
}
