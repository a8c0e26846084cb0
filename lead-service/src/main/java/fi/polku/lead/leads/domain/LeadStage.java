package fi.polku.lead.leads.domain;

/** The stages of the sales process that a lead goes through before it becomes a deal. */
public enum LeadStage {
    /** Being found, known and classified by potential. */
    PROSPECTING,
    /** Being called: a meeting is sought and the qualification criteria are looked into. */
    BOOKING;

    /** The stage's name on the wire and in the process, such as {@code prospecting}. */
    public String code() {
        return switch (this) {
            case PROSPECTING -> "prospecting";
            case BOOKING -> "booking";
        };
    }
}
