package fi.polku.lead.signals.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.signals.domain.Touchpoint;

/** A touchpoint as callers name it. */
enum TouchpointName {
    @JsonProperty("service")
    SERVICE(Touchpoint.SERVICE),
    @JsonProperty("support")
    SUPPORT(Touchpoint.SUPPORT),
    @JsonProperty("delivery")
    DELIVERY(Touchpoint.DELIVERY),
    @JsonProperty("invoicing")
    INVOICING(Touchpoint.INVOICING),
    @JsonProperty("web")
    WEB(Touchpoint.WEB),
    @JsonProperty("event")
    EVENT(Touchpoint.EVENT),
    @JsonProperty("other")
    OTHER(Touchpoint.OTHER);

    private final Touchpoint touchpoint;

    TouchpointName(Touchpoint touchpoint) {
        this.touchpoint = touchpoint;
    }

    /** What is called so. */
    Touchpoint touchpoint() {
        return touchpoint;
    }
}
