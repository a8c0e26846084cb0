package fi.polku.platform.importing.sending;

/** The services that an import talks to, by the names that they call themselves. */
public enum Service {
    LEADS("lead-service"),
    DEALS("deal-service"),
    ACCOUNTS("account-service"),
    ANALYTICS("analytics-service");

    private final String title;

    Service(String title) {
        this.title = title;
    }

    /** Its name, as it stands in the addresses of its operations. */
    public String title() {
        return title;
    }
}
