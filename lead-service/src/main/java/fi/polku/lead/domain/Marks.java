package fi.polku.lead.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what a company is recognised, better than by its name.
 *
 * @param businessId proves which company it is
 * @param domain hints at it
 */
public record Marks(
        @Nullable BusinessId businessId, @Nullable WebDomain domain) {

    /** Nothing is known. */
    public static final Marks UNKNOWN = new Marks(null, null);

    /** Each as one text, the surest first; a mail provider's domain is none. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        Optional.ofNullable(businessId).ifPresent(id -> keys.add("business-id:" + id.value()));
        Optional.ofNullable(domain)
                .filter(WebDomain::namesOneCompany)
                .ifPresent(site -> keys.add("domain:" + site.value()));
        return List.copyOf(keys);
    }

    /** Different business ids are different companies, whatever else agrees. */
    public boolean contradict(Marks other) {
        return businessId != null && other.businessId != null && !businessId.equals(other.businessId);
    }
}
