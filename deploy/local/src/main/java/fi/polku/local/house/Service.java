package fi.polku.local.house;

/** The services in the order of their ports. */
public enum Service {
    LEADS(1, "leads", "lead", "fi.polku.lead.LeadServiceApplication"),
    DEALS(2, "deals", "deal", "fi.polku.deal.DealServiceApplication"),
    ACCOUNTS(3, "accounts", "account", "fi.polku.account.AccountServiceApplication"),
    ANALYTICS(4, "analytics", "analytics", "fi.polku.analytics.AnalyticsServiceApplication");

    private final int portOffset;
    private final String title;
    private final String database;
    private final String application;

    Service(int portOffset, String title, String database, String application) {
        this.portOffset = portOffset;
        this.title = title;
        this.database = database;
        this.application = application;
    }

    /** What people and {@code polku.json} call it. */
    public String title() {
        return title;
    }

    /** Its port, counted from the base. */
    int portOffset() {
        return portOffset;
    }

    /** Its own database in the store. */
    String database() {
        return database;
    }

    /** Its module, and its own configuration file without the ending. */
    public String module() {
        return database + "-service";
    }

    /** Its application class, by name: a service alone on a class path must not need the others. */
    Class<?> application() {
        try {
            return Class.forName(application);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The %s service is not on the class path".formatted(title), e);
        }
    }
}
