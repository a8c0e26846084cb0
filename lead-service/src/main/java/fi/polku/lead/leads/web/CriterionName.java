package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.domain.Criterion;

/** A criterion as callers name it. */
enum CriterionName {
    @JsonProperty("should-buy")
    SHOULD_BUY(Criterion.SHOULD_BUY),
    @JsonProperty("ready-now")
    READY_NOW(Criterion.READY_NOW),
    @JsonProperty("able-to-buy")
    ABLE_TO_BUY(Criterion.ABLE_TO_BUY);

    private final Criterion criterion;

    CriterionName(Criterion criterion) {
        this.criterion = criterion;
    }

    Criterion criterion() {
        return criterion;
    }
}
