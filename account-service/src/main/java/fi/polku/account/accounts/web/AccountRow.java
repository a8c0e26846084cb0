package fi.polku.account.accounts.web;

import fi.polku.account.accounts.application.AccountCommand;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.WebDomain;
import fi.polku.account.domain.ExternalKey;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.web.BulkRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company as another system tells of it.
 *
 * @param parent external id of another company of the same system; may come later
 */
record AccountRow(
        @NotBlank @Size(max = 200) String externalId,
        @NotBlank @Size(max = 200) String name,
        @WrittenAs(WrittenAs.Form.BUSINESS_ID) @Nullable String businessId,
        @WrittenAs(WrittenAs.Form.WEB_DOMAIN) @Nullable String domain,
        @Size(min = 1, max = 200) @Nullable String industry,
        @Size(min = 1, max = 200) @Nullable String country,
        @PositiveOrZero @Nullable Integer employees,
        @Valid @Nullable MoneyText revenue,
        @Min(1) @Max(9999) @Nullable Integer foundedYear,
        @Size(min = 1, max = 200) @Nullable String parent)
        implements BulkRow {

    AccountCommand.Import command(String system) {
        return new AccountCommand.Import(
                account(system, externalId), new ExternalKey(system, externalId), said(), parentRecord(system));
    }

    private AccountProfile said() {
        return new AccountProfile(
                name,
                Optional.ofNullable(businessId).flatMap(BusinessId::parse).orElse(null),
                Optional.ofNullable(domain).flatMap(WebDomain::parse).orElse(null),
                industry,
                country,
                employees,
                MoneyText.orNull(revenue),
                foundedYear,
                null);
    }

    private AccountCommand.@Nullable ParentRecord parentRecord(String system) {
        return parent == null
                ? null
                : new AccountCommand.ParentRecord(new ExternalKey(system, parent), account(system, parent));
    }

    private static AccountId account(String system, String externalId) {
        return new AccountId(NameBasedId.of("account", system, externalId));
    }
}
