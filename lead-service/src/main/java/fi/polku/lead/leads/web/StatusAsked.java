package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.domain.LeadStatus;
import org.jspecify.annotations.Nullable;

/** A status that callers ask for: any that a lead can have. */
enum StatusAsked {
    @JsonProperty("open")
    OPEN(LeadStatus.OPEN),
    @JsonProperty("nurtured")
    NURTURED(LeadStatus.NURTURED),
    @JsonProperty("disqualified")
    DISQUALIFIED(LeadStatus.DISQUALIFIED),
    @JsonProperty("qualified")
    QUALIFIED(LeadStatus.QUALIFIED),
    @JsonProperty("merged")
    MERGED(LeadStatus.MERGED);

    private final LeadStatus status;

    StatusAsked(LeadStatus status) {
        this.status = status;
    }

    /** The status of this name; none when there is no name. */
    static @Nullable LeadStatus orNull(@Nullable StatusAsked name) {
        return name == null ? null : name.status;
    }

    /** Whether callers write it so. */
    boolean isCalled(String code) {
        return status.code().equals(code);
    }
}
