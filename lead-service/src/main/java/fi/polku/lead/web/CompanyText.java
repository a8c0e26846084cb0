package fi.polku.lead.web;

import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.WebDomain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A company as somebody writes it who knows no account of it. */
public record CompanyText(
        @NotBlank @Size(max = 200) String name,
        @WrittenAs(WrittenAs.Form.BUSINESS_ID) @Nullable String businessId,
        @WrittenAs(WrittenAs.Form.WEB_DOMAIN) @Nullable String domain,
        @Size(min = 1, max = 200) @Nullable String country,
        @Size(min = 1, max = 200) @Nullable String industry,
        @PositiveOrZero @Nullable Integer employees) {

    /** The company it tells of. */
    public Company company() {
        return new Company(
                name,
                Optional.ofNullable(businessId).flatMap(BusinessId::parse).orElse(null),
                Optional.ofNullable(domain).flatMap(WebDomain::parse).orElse(null),
                country,
                industry,
                employees);
    }
}
