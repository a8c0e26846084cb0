package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.Callback;
import fi.polku.lead.leads.domain.Calling;
import fi.polku.lead.leads.domain.Comeback;
import fi.polku.lead.leads.domain.CompanyTold;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Course;
import fi.polku.lead.leads.domain.Criterion;
import fi.polku.lead.leads.domain.Evidence;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.Meeting;
import fi.polku.lead.leads.domain.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as those who work with it see it, with the contact person, the need and all that was said.
 *
 * @param accountClass the company's class, once it has one
 * @param company as it was named with the lead, while no account is known
 * @param criteria what is known of each, under its name
 * @param contacts how often it was tried, and the last outcome
 * @param comebacks each time it was open again
 */
public record LeadView(
        UUID id,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String source,
        String stage,
        String status,
        @Nullable Stamp owner,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        @Nullable String companyName,
        @Nullable CompanyTold company,
        @Nullable UUID signalId,
        List<Interest> products,
        @Nullable LocalDate capturedOn,
        @Nullable Instant capturedAt,
        @Nullable Contact contact,
        @Nullable String need,
        Map<String, Evidence> criteria,
        @Nullable Meeting meeting,
        ContactsView contacts,
        @Nullable Callback callback,
        Course.@Nullable Nurturing nurturing,
        Course.@Nullable Disqualification disqualification,
        Course.@Nullable Qualification qualification,
        @Nullable UUID mergedInto,
        List<ComebackView> comebacks) {

    static LeadView of(Lead lead) {
        return of(lead, null);
    }

    static LeadView of(Lead lead, @Nullable String accountClass) {
        var key = lead.key();
        var details = lead.details();
        var course = lead.course();
        return new LeadView(
                lead.id().value(),
                key == null ? null : key.system(),
                key == null ? null : key.externalId(),
                details.source(),
                details.stage().code(),
                details.status().code(),
                details.owner(),
                details.accountId(),
                accountClass,
                details.companyName(),
                CompanyTold.of(lead),
                lead.origin().signalId(),
                details.interests(),
                details.capturedOn(),
                lead.origin().capturedAt(),
                details.contact(),
                details.need(),
                criteria(details.readiness()),
                details.readiness().meeting(),
                ContactsView.of(lead.calling()),
                lead.calling().callback(),
                course.nurturing(),
                course.disqualification(),
                course.qualification(),
                course.mergedInto(),
                course.comebacks().stream().map(ComebackView::of).toList());
    }

    private static Map<String, Evidence> criteria(Readiness readiness) {
        Map<String, Evidence> known = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            Evidence evidence = readiness.of(criterion);
            if (evidence != null) {
                known.put(criterion.code(), evidence);
            }
        }
        return known;
    }

    /** How often somebody tried to reach the prospect. */
    public record ContactsView(
            int count,
            @Nullable Instant firstAt,
            @Nullable Instant lastAt,
            @Nullable String lastOutcome) {

        static ContactsView of(Calling calling) {
            var outcome = calling.lastOutcome();
            return new ContactsView(
                    calling.contacts(), calling.firstAt(), calling.lastAt(), outcome == null ? null : outcome.code());
        }
    }

    /** That the lead was open again, and why. */
    public record ComebackView(
            String cause,
            @Nullable String reason,
            @Nullable UUID dealId,
            @Nullable String note,
            @Nullable Stamp by,
            Instant at) {

        static ComebackView of(Comeback comeback) {
            return new ComebackView(
                    comeback.cause().code(),
                    comeback.reason(),
                    comeback.dealId(),
                    comeback.note(),
                    comeback.by(),
                    comeback.at());
        }
    }
}
