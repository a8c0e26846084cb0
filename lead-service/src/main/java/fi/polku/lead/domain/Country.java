package fi.polku.lead.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A country as somebody spells it: its code or its name in English, Finnish or Swedish mean the same. What is shown
 * stays as it was said; only what a company is recognised by is the same however its country was spelled, as in
 * account-service.
 */
public record Country(String spelled) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("fi"), Locale.of("sv"));

    /** Names in use that the languages' own lists do not have. */
    private static final Map<String, String> BY_OTHER_NAMES = Map.of(
            "uk", "gb",
            "great britain", "gb",
            "united states of america", "us",
            "holland", "nl",
            "czech republic", "cz",
            "turkey", "tr");

    private static final Map<String, String> CODES = codes();

    /** Its code of ISO 3166-1 in lower case; a country that nobody knows by this name is called as it is spelled. */
    String key() {
        var plain = Company.plainName(spelled);
        return CODES.getOrDefault(plain, plain);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<>(BY_OTHER_NAMES);
        for (String country : Locale.getISOCountries()) {
            var code = country.toLowerCase(Locale.ROOT);
            var place = Locale.of("", country);
            codes.put(code, code);
            codes.putIfAbsent(place.getISO3Country().toLowerCase(Locale.ROOT), code);
            LANGUAGES.forEach(
                    language -> codes.putIfAbsent(Company.plainName(place.getDisplayCountry(language)), code));
        }
        return Map.copyOf(codes);
    }
}
