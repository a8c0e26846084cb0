package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Company;
import org.jspecify.annotations.Nullable;

/** A company that no account is known of yet, as others are told of it. */
public record CompanyTold(
        String name,
        @Nullable String businessId,
        @Nullable String domain,
        @Nullable String country,
        @Nullable String industry,
        @Nullable Integer employees) {

    /** The company of this lead, unless an account is known. */
    public static @Nullable CompanyTold of(Lead lead) {
        Company company = lead.origin().company();
        if (company == null || lead.details().accountId() != null) {
            return null;
        }
        var id = company.businessId();
        var site = company.domain();
        return new CompanyTold(
                company.name(),
                id == null ? null : id.value(),
                site == null ? null : site.value(),
                company.country(),
                company.industry(),
                company.employees());
    }
}
