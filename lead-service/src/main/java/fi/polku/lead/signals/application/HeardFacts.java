package fi.polku.lead.signals.application;

import fi.polku.lead.domain.Company;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.lead.signals.domain.Touchpoint;
import fi.polku.lead.signals.domain.Urgency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller says that was heard, its references not yet looked up. */
public record HeardFacts(
        UUID raisedBy,
        Touchpoint touchpoint,
        Urgency urgency,
        String words,
        @Nullable String fromWhom,
        @Nullable Reference account,
        @Nullable Company company) {}
