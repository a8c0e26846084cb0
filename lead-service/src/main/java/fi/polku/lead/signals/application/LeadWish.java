package fi.polku.lead.signals.application;

import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller says about the lead that a signal becomes; what is not said follows from the signal. */
public record LeadWish(
        @Nullable String source,
        @Nullable UUID owner,
        @Nullable Contact contact,
        @Nullable String need,
        List<Interest> interests,
        boolean allowDuplicate) {

    /** Nothing is said: all follows from the signal. */
    public static final LeadWish NOTHING_SAID = new LeadWish(null, null, null, null, List.of(), false);

    public LeadWish {
        interests = List.copyOf(interests);
    }
}
