package fi.polku.account.accounts.domain;

/** On which side of the triangle a company stands. */
public enum AccountKind {
    /** Has not bought yet. */
    PROSPECT("prospect"),
    /** Has bought at least once. */
    CUSTOMER("customer");

    private final String code;

    AccountKind(String code) {
        this.code = code;
    }

    @Override
    public String toString() {
        return code;
    }
}
