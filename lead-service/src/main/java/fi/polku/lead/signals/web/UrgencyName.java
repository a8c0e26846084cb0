package fi.polku.lead.signals.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.signals.domain.Urgency;

/** An urgency as callers name it. */
enum UrgencyName {
    @JsonProperty("now")
    NOW(Urgency.NOW),
    @JsonProperty("this-week")
    THIS_WEEK(Urgency.THIS_WEEK),
    @JsonProperty("later")
    LATER(Urgency.LATER);

    private final Urgency urgency;

    UrgencyName(Urgency urgency) {
        this.urgency = urgency;
    }

    /** What is called so. */
    Urgency urgency() {
        return urgency;
    }
}
