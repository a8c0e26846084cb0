package fi.polku.lead.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The internet domain of a company's web site and mail.
 *
 * @param value in lower case and ASCII, without {@code www}, such as {@code nokia.com}
 */
public record WebDomain(String value) {

    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z]+://)?(?:www\\.)?([^:/?#]+?)\\.?(?:[:/?#].*)?");
    private static final Pattern NAME = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "outlook.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "gmx.com",
            "proton.me",
            "kolumbus.fi",
            "luukku.com",
            "elisanet.fi",
            "saunalahti.fi",
            "suomi24.fi");

    /** Reads a domain, also out of a web address; empty when there is none in it. */
    public static Optional<WebDomain> parse(String text) {
        var address = ADDRESS.matcher(text.strip().toLowerCase(Locale.ROOT));
        return address.matches()
                ? ascii(address.group(1))
                        .filter(name -> NAME.matcher(name).matches())
                        .map(WebDomain::new)
                : Optional.empty();
    }

    /** Whether it tells one company from another: a provider's domain that anybody has mail in does not. */
    public boolean namesOneCompany() {
        return !OPEN_TO_ALL.contains(value);
    }

    private static Optional<String> ascii(String name) {
        try {
            return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
