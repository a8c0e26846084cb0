package fi.polku.lead.leads.store;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead as it is stored; the id is the document's. */
record LeadDocument(
        @Nullable ExternalKey key,
        LeadStatus status,
        @Nullable String source,
        LeadStage stage,
        @Nullable Owner owner,
        @Nullable UUID accountId,
        @Nullable String companyName,
        List<Interest> interests,
        @Nullable LocalDate capturedOn,
        @Nullable Contact contact,
        @Nullable String need) {

    static LeadDocument of(Lead lead) {
        var details = lead.details();
        return new LeadDocument(
                lead.key(),
                lead.status(),
                details.source(),
                details.stage(),
                details.owner(),
                details.accountId(),
                details.companyName(),
                details.interests(),
                details.capturedOn(),
                details.contact(),
                details.need());
    }

    Lead lead(String id) {
        var details =
                new LeadDetails(source, stage, owner, accountId, companyName, interests, capturedOn, contact, need);
        return new Lead(new LeadId(UUID.fromString(id)), key, status, details);
    }
}
