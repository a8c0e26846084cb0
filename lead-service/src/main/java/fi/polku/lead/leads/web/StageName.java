package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.domain.LeadStage;
import org.jspecify.annotations.Nullable;

/** A stage as callers name it. */
enum StageName {
    @JsonProperty("prospecting")
    PROSPECTING(LeadStage.PROSPECTING),
    @JsonProperty("booking")
    BOOKING(LeadStage.BOOKING);

    private final LeadStage stage;

    StageName(LeadStage stage) {
        this.stage = stage;
    }

    /** The stage of this name; the first one when there is no name. */
    static LeadStage orFirst(@Nullable StageName name) {
        return name == null ? LeadStage.PROSPECTING : name.stage;
    }
}
