package fi.polku.account.accounts.domain;

/** Says how much companies have bought; kept elsewhere, for it grows without end. */
public interface PurchaseCounts {

    /** How many purchases of this company stand. */
    int of(AccountId account);
}
