package fi.polku.lead.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company that no account is known of yet, as somebody named it. account-service finds or opens its account.
 *
 * @param businessId the Finnish business id in its usual form
 * @param domain the internet domain of its web site and mail
 * @param country where it lives; Finland when only a business id tells
 */
public record Company(
        String name,
        @Nullable BusinessId businessId,
        @Nullable WebDomain domain,
        @Nullable String country,
        @Nullable String industry,
        @Nullable Integer employees) {

    private static final String FINLAND = "Finland";

    public Company {
        country = country == null && businessId != null ? FINLAND : country;
    }

    /** What it may be recognised by, the surest first; the same company tells at least one of them again. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        Optional.ofNullable(businessId).ifPresent(id -> keys.add("business-id:" + id.value()));
        Optional.ofNullable(domain)
                .filter(WebDomain::namesOneCompany)
                .ifPresent(site -> keys.add("domain:" + site.value()));
        keys.add("name:" + plain(name) + "|" + (country == null ? "" : new Country(country).key()));
        return List.copyOf(keys);
    }

    /** Different business ids are different companies, whatever else agrees. */
    public boolean contradicts(Company other) {
        return businessId != null && other.businessId != null && !businessId.equals(other.businessId);
    }

    /** What stays of a company's name when it is written in another way: no matter how it is spaced or capitalised. */
    public static String plainName(String name) {
        return plain(name);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
