package fi.polku.analytics.fact;

/** Stages whose meaning figures know, whatever else a sales process has. */
public final class Stage {

    /** Where a lead stands until a meeting is booked. */
    public static final String PROSPECTING = "prospecting";

    /** Where a lead stands from the meeting being booked until it goes to a seller. */
    public static final String BOOKING = "booking";

    /** Where a deal begins. */
    public static final String SALES_MEETING = "sales-meeting";

    /** Where a won deal stands until delivery accepts it. */
    public static final String HANDOVER = "handover";

    /** Where a customer goes from handover. */
    public static final String EVALUATION = "evaluation";

    private Stage() {}
}
