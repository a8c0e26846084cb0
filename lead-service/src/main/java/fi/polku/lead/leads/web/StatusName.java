package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.domain.LeadStatus;
import org.jspecify.annotations.Nullable;

/** The status of a lead in another system, as its rows name it; what was merged there is part of another row. */
enum StatusName {
    @JsonProperty("open")
    OPEN(LeadStatus.OPEN),
    @JsonProperty("nurtured")
    NURTURED(LeadStatus.NURTURED),
    @JsonProperty("disqualified")
    DISQUALIFIED(LeadStatus.DISQUALIFIED),
    @JsonProperty("qualified")
    QUALIFIED(LeadStatus.QUALIFIED);

    private final LeadStatus status;

    StatusName(LeadStatus status) {
        this.status = status;
    }

    /** The status of this name; open when there is no name. */
    static LeadStatus orOpen(@Nullable StatusName name) {
        return name == null ? LeadStatus.OPEN : name.status;
    }
}
