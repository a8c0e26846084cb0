package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.domain.ContactOutcome;

/** The outcome of a contact as callers name it. */
enum OutcomeName {
    @JsonProperty("reached")
    REACHED(ContactOutcome.REACHED),
    @JsonProperty("not-reached")
    NOT_REACHED(ContactOutcome.NOT_REACHED),
    @JsonProperty("call-later")
    CALL_LATER(ContactOutcome.CALL_LATER),
    @JsonProperty("declined")
    DECLINED(ContactOutcome.DECLINED),
    @JsonProperty("interested")
    INTERESTED(ContactOutcome.INTERESTED),
    @JsonProperty("meeting-agreed")
    MEETING_AGREED(ContactOutcome.MEETING_AGREED);

    private final ContactOutcome outcome;

    OutcomeName(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    ContactOutcome outcome() {
        return outcome;
    }
}
