package fi.polku.account.accounts.domain;

import fi.polku.account.domain.ExternalKey;

/**
 * A record about a company in another system.
 *
 * @param key the record's id there
 * @param said what it said when it was last heard
 */
public record Source(ExternalKey key, AccountProfile said) {

    /** The name under which leads are records of a company. */
    public static final String LEADS = "polku.lead";
}
