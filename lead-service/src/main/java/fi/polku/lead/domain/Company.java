package fi.polku.lead.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A company that no account is known of yet, as somebody named it. account-service finds or opens its account.
 *
 * @param businessId the Finnish business id in its usual form
 * @param domain the internet domain of its web site and mail
 * @param country where it lives; Finland when only a business id tells
 * @param home the country that it counts as of when it is compared with others and nobody told its own; neither shown nor
 *     published
 */
public record Company(
        String name,
        @Nullable BusinessId businessId,
        @Nullable WebDomain domain,
        @Nullable String country,
        @Nullable String industry,
        @Nullable Integer employees,
        @Nullable String home) {

    private static final String FINLAND = "Finland";

    public Company {
        country = country == null && businessId != null ? FINLAND : country;
    }

    /** A company that counts as of no country unless it tells one. */
    public Company(
            String name,
            @Nullable BusinessId businessId,
            @Nullable WebDomain domain,
            @Nullable String country,
            @Nullable String industry,
            @Nullable Integer employees) {
        this(name, businessId, domain, country, industry, employees, null);
    }

    /** The same company, which counts as of that country unless it tells one. */
    public Company countedIn(Country homeCountry) {
        return new Company(name, businessId, domain, country, industry, employees, homeCountry.spelled());
    }

    /** By what it is recognised, better than by its name. */
    public Marks marks() {
        return new Marks(businessId, domain);
    }

    /** What it may be recognised by, the surest first; the same company tells at least one of them again. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(marks().keys());
        keys.add("name:" + plain(name) + "|" + countryCode());
        return List.copyOf(keys);
    }

    /** Different business ids are different companies, whatever else agrees. */
    public boolean contradicts(Company other) {
        return marks().contradict(other.marks());
    }

    private String countryCode() {
        String where = country == null ? home : country;
        return where == null ? "" : new Country(where).key();
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
