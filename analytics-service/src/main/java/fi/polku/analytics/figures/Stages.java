package fi.polku.analytics.figures;

import java.util.List;

/** The stages of the default sales process, in the order they are walked. */
final class Stages {

    static final List<String> NAMES = List.of(
            "prospecting",
            "booking",
            "sales-meeting",
            "follow-up",
            "closing",
            "handover",
            "evaluation",
            "after-marketing");

    /** Those that the funnel shows: until the customer is handed over. */
    static final List<String> FUNNEL = NAMES.subList(0, 6);

    private Stages() {}
}
