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

/**
 * A lead as it is stored; the id is the document's.
 *
 * @param said what the system it came from said last, where that is not what stands
 */
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
        @Nullable String need,
        @Nullable LeadDocument said) {

    static LeadDocument of(Lead lead) {
        LeadDetails said = lead.said();
        LeadDocument other = said == null || said.equals(lead.details()) ? null : of(null, said, null);
        return of(lead.key(), lead.details(), other);
    }

    private static LeadDocument of(@Nullable ExternalKey key, LeadDetails details, @Nullable LeadDocument said) {
        return new LeadDocument(
                key,
                details.status(),
                details.source(),
                details.stage(),
                details.owner(),
                details.accountId(),
                details.companyName(),
                details.interests(),
                details.capturedOn(),
                details.contact(),
                details.need(),
                said);
    }

    Lead lead(String id) {
        var leadId = new LeadId(UUID.fromString(id));
        return said == null ? new Lead(leadId, key, details()) : new Lead(leadId, key, details(), said.details());
    }

    private LeadDetails details() {
        return new LeadDetails(
                source, stage, status, owner, accountId, companyName, interests, capturedOn, contact, need);
    }
}
