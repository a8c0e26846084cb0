package fi.polku.lead.leads.domain;

/** How somebody was contacted. */
public enum Channel {
    CALL("call"),
    EMAIL("email"),
    MEETING("meeting"),
    MESSAGE("message");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** The channel's name on the wire, such as {@code call}. */
    public String code() {
        return code;
    }
}
