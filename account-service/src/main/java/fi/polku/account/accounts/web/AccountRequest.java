package fi.polku.account.accounts.web;

import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.WebDomain;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company as somebody enters or edits it.
 *
 * @param occurredAt when it became known or changed; now unless said otherwise
 */
@Schema(example = """
        {"name": "Talvisula Oy", "businessId": "2816757-4", "domain": "talvisula.fi", "industry": "manufacturing",
         "country": "Finland", "employees": 60, "revenue": {"amount": "12000000.00", "currency": "EUR"}, "foundedYear": 2017}""")
record AccountRequest(
        @NotBlank @Size(max = 200) String name,
        @WrittenAs(WrittenAs.Form.BUSINESS_ID) @Nullable String businessId,
        @WrittenAs(WrittenAs.Form.WEB_DOMAIN) @Nullable String domain,
        @Size(min = 1, max = 200) @Nullable String industry,
        @Size(min = 1, max = 200) @Nullable String country,
        @PositiveOrZero @Nullable Integer employees,
        @Valid @Nullable MoneyText revenue,
        @Min(1) @Max(9999) @Nullable Integer foundedYear,
        @Nullable UUID parentId,
        @Nullable Instant occurredAt) {

    AccountProfile profile() {
        return new AccountProfile(
                name,
                Optional.ofNullable(businessId).flatMap(BusinessId::parse).orElse(null),
                Optional.ofNullable(domain).flatMap(WebDomain::parse).orElse(null),
                industry,
                country,
                employees,
                MoneyText.orNull(revenue),
                foundedYear,
                parentId == null ? null : new AccountId(parentId));
    }
}
