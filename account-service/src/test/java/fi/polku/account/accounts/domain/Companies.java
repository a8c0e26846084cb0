package fi.polku.account.accounts.domain;

import fi.polku.account.domain.ExternalKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Companies that tests speak of. */
public final class Companies {

    public static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    public static final BusinessId NOKIA_ID = new BusinessId("0112038-9");
    public static final BusinessId OTHER_ID = new BusinessId("2816757-4");

    /** The home country. */
    public static final Country FINLAND = new Country("FI");

    private Companies() {}

    public static AccountProfile named(String name) {
        return profile(name, null, null, null);
    }

    public static AccountProfile profile(
            String name, @Nullable BusinessId businessId, @Nullable String domain, @Nullable String country) {
        var webDomain = domain == null ? null : new WebDomain(domain);
        return new AccountProfile(name, businessId, webDomain, null, country, null, null, null, null);
    }

    public static AccountProfile inIndustry(String name, @Nullable String industry, @Nullable Integer employees) {
        return new AccountProfile(name, null, null, industry, null, employees, null, null, null);
    }

    public static ExternalKey key(String system, String id) {
        return new ExternalKey(system, id);
    }

    public static AccountId id(int number) {
        return new AccountId(new UUID(0, number));
    }

    /** The account that a first record of this system opened. */
    public static Account opened(int number, ExternalKey key, AccountProfile profile) {
        return Account.open(id(number), key, profile, NOON).after();
    }
}
