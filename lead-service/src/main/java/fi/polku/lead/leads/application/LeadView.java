package fi.polku.lead.leads.application;

import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead as those who work with it see it, with the contact person and the need. */
public record LeadView(
        UUID id,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String source,
        String stage,
        String status,
        @Nullable Owner owner,
        @Nullable UUID accountId,
        @Nullable String companyName,
        List<Interest> products,
        @Nullable LocalDate capturedOn,
        @Nullable Contact contact,
        @Nullable String need) {

    static LeadView of(Lead lead) {
        var key = lead.key();
        var details = lead.details();
        return new LeadView(
                lead.id().value(),
                key == null ? null : key.system(),
                key == null ? null : key.externalId(),
                details.source(),
                details.stage().code(),
                details.status().code(),
                details.owner(),
                details.accountId(),
                details.companyName(),
                details.interests(),
                details.capturedOn(),
                details.contact(),
                details.need());
    }
}
