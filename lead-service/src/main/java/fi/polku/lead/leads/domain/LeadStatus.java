package fi.polku.lead.leads.domain;

/** What became of a lead so far. */
public enum LeadStatus {
    /** Somebody may call the prospect. */
    OPEN,
    /** Not ready to buy yet: kept warm, to be called again. */
    NURTURED,
    /** Found not to be one who should, will or can buy. */
    DISQUALIFIED,
    /** Found to be one who should, will and can buy; a seller gets it. */
    QUALIFIED,
    /** Part of another lead by now. */
    MERGED;

    /** Whether it may still become something here by itself or by being called. */
    public boolean alive() {
        return this == OPEN || this == NURTURED;
    }

    /** Whether a meeting that was booked still takes place. */
    public boolean mayMeet() {
        return this == OPEN || this == QUALIFIED;
    }

    /** The status's name on the wire, such as {@code open}. */
    public String code() {
        return switch (this) {
            case OPEN -> "open";
            case NURTURED -> "nurtured";
            case DISQUALIFIED -> "disqualified";
            case QUALIFIED -> "qualified";
            case MERGED -> "merged";
        };
    }
}
