package fi.polku.lead.signals.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a signal can become, as callers name it. */
enum OutcomeName {
    @JsonProperty("lead")
    LEAD,
    @JsonProperty("nothing")
    NOTHING
}
