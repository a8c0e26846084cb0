package fi.polku.lead.signals.application;

import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.domain.WebDomain;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal as our own people see it, with the words and what became of it.
 *
 * @param routedTo id of the person who got it
 * @param routedAs why that person: {@code account-owner}, {@code lead-handler} or {@code nobody}
 * @param status {@code open} while it waits for somebody to act, then {@code lead} or {@code nothing}
 * @param timeToFirstAction from raising it to acting on it
 */
public record SignalView(
        UUID id,
        Stamp raisedBy,
        Instant raisedAt,
        String touchpoint,
        String urgency,
        String heard,
        @Nullable String fromWhom,
        @Nullable UUID accountId,
        @Nullable CompanyView company,
        @Nullable UUID routedTo,
        String routedAs,
        String status,
        @Nullable Instant resolvedAt,
        @Nullable Stamp resolvedBy,
        @Nullable Duration timeToFirstAction,
        @Nullable String reason,
        @Nullable Lead lead,
        @Nullable Deal deal) {

    /** The company as it was named, when no account of it is known. */
    public record CompanyView(
            String name,
            @Nullable String businessId,
            @Nullable String domain,
            @Nullable String country,
            @Nullable String industry,
            @Nullable Integer employees) {

        static @Nullable CompanyView orNull(@Nullable Company company) {
            if (company == null) {
                return null;
            }
            BusinessId id = company.businessId();
            WebDomain site = company.domain();
            return new CompanyView(
                    company.name(),
                    id == null ? null : id.value(),
                    site == null ? null : site.value(),
                    company.country(),
                    company.industry(),
                    company.employees());
        }
    }

    /**
     * The lead that the signal became.
     *
     * @param status of the lead; absent for the moment it takes until the lead is captured
     */
    public record Lead(UUID id, @Nullable String status) {}

    /**
     * The deal that grew from the lead; of several the last one.
     *
     * @param status {@code opened}, {@code won}, {@code lost} or {@code withdrawn}
     */
    public record Deal(UUID id, String status) {}
}
