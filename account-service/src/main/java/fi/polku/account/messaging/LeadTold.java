package fi.polku.account.messaging;

import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.WebDomain;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a lead that was captured or corrected.
 *
 * @param accountId the company it is about, once that is known
 * @param company what the lead says of its company, while that is not known yet
 */
record LeadTold(
        UUID leadId, @Nullable UUID accountId, @Nullable CompanyTold company, Instant occurredAt) {

    /** A company as a lead tells of it. */
    record CompanyTold(
            String name,
            @Nullable String businessId,
            @Nullable String domain,
            @Nullable String country,
            @Nullable String industry,
            @Nullable Integer employees) {

        /** What has a Finnish business id is in Finland, unless said otherwise. */
        private static final String HOME = "Finland";

        AccountProfile profile() {
            var id = Optional.ofNullable(businessId).flatMap(BusinessId::parse);
            return new AccountProfile(
                    name,
                    id.orElse(null),
                    Optional.ofNullable(domain).flatMap(WebDomain::parse).orElse(null),
                    industry,
                    Optional.ofNullable(country).or(() -> id.map(_ -> HOME)).orElse(null),
                    employees,
                    null,
                    null,
                    null);
        }
    }
}
