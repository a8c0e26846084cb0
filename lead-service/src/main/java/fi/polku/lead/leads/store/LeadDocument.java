package fi.polku.lead.leads.store;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.Calling;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Course;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Origin;
import fi.polku.lead.leads.domain.Readiness;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it is stored; the id is the document's. What is as at the beginning is left out.
 *
 * @param said what the system it came from said last, where that is not what stands
 */
record LeadDocument(
        @Nullable ExternalKey key,
        LeadStatus status,
        @Nullable String source,
        LeadStage stage,
        @Nullable Stamp owner,
        @Nullable UUID accountId,
        @Nullable String companyName,
        List<Interest> interests,
        @Nullable LocalDate capturedOn,
        @Nullable Contact contact,
        @Nullable String need,
        @Nullable Readiness readiness,
        @Nullable LeadDocument said,
        @Nullable Origin origin,
        @Nullable Calling calling,
        @Nullable Course course) {

    static LeadDocument of(Lead lead) {
        LeadDetails said = lead.said();
        return of(lead, lead.details(), said == null || said.equals(lead.details()) ? null : of(null, said, null));
    }

    private static LeadDocument of(@Nullable Lead lead, LeadDetails details, @Nullable LeadDocument said) {
        return new LeadDocument(
                lead == null ? null : lead.key(),
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
                unless(Readiness.UNKNOWN, details.readiness()),
                said,
                lead == null ? null : unless(Origin.ELSEWHERE, lead.origin()),
                lead == null ? null : unless(Calling.NONE, lead.calling()),
                lead == null ? null : unless(Course.BEGINNING, lead.course()));
    }

    Lead lead(String id) {
        var details = details();
        return new Lead(
                new LeadId(UUID.fromString(id)),
                key,
                details,
                saidOr(details),
                origin == null ? Origin.ELSEWHERE : origin,
                calling == null ? Calling.NONE : calling,
                course == null ? Course.BEGINNING : course);
    }

    private @Nullable LeadDetails saidOr(LeadDetails standing) {
        if (key == null) {
            return null;
        }
        return said == null ? standing : said.details();
    }

    private LeadDetails details() {
        return new LeadDetails(
                source,
                stage,
                status,
                owner,
                accountId,
                companyName,
                interests,
                capturedOn,
                contact,
                need,
                readiness == null ? Readiness.UNKNOWN : readiness);
    }

    private static <T> @Nullable T unless(T beginning, T value) {
        return value.equals(beginning) ? null : value;
    }
}
