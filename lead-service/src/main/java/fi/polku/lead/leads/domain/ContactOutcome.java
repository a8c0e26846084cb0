package fi.polku.lead.leads.domain;

/** What came of a contact. */
public enum ContactOutcome {
    /** Somebody answered, no more than that. */
    REACHED("reached"),
    /** Nobody answered. */
    NOT_REACHED("not-reached"),
    /** Asked to be called later. */
    CALL_LATER("call-later"),
    /** Does not want it. */
    DECLINED("declined"),
    /** Wants to know more. */
    INTERESTED("interested"),
    /** Agreed to a meeting. */
    MEETING_AGREED("meeting-agreed");

    private final String code;

    ContactOutcome(String code) {
        this.code = code;
    }

    /** The outcome's name on the wire, such as {@code call-later}. */
    public String code() {
        return code;
    }

    /** Whether somebody was spoken to: trying is not keeping a promise to call. */
    public boolean reached() {
        return this != NOT_REACHED;
    }
}
