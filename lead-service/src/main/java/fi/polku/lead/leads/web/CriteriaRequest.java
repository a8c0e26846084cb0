package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.application.LeadDeed;
import fi.polku.lead.leads.application.Told;
import fi.polku.lead.leads.domain.Criterion;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether some criteria hold, and how that is known. */
@Schema(example = """
        {"by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11", "criteria": {\
        "should-buy": {"holds": true, "evidence": "Loses two days a month to breakdowns", "how": "call with the plant manager"}, \
        "ready-now": {"holds": true, "evidence": "Wants it before the summer", "how": "call with the plant manager"}, \
        "able-to-buy": {"holds": true, "evidence": "The board has reserved the money", "how": "mail of the CFO"}}}""")
record CriteriaRequest(
        @NotNull UUID by,
        @NotNull @Valid CriteriaText criteria,
        @Nullable Instant occurredAt) {

    /** @throws InvalidInput when no criterion is named */
    LeadDeed deed(LeadId lead, IfMatch ifMatch) {
        var shown = criteria.shown();
        if (shown.isEmpty()) {
            throw new InvalidInput(
                    new Violation("criteria", "names no criterion", "some of should-buy, ready-now, able-to-buy"));
        }
        return new LeadDeed.Show(lead, shown, by, new Told(ifMatch.required(), occurredAt));
    }

    /** Of which criteria something is said. */
    record CriteriaText(
            @JsonProperty("should-buy") @Valid @Nullable CriterionText shouldBuy,
            @JsonProperty("ready-now") @Valid @Nullable CriterionText readyNow,
            @JsonProperty("able-to-buy") @Valid @Nullable CriterionText ableToBuy) {

        Map<Criterion, LeadDeed.Shown> shown() {
            Map<Criterion, LeadDeed.Shown> shown = new EnumMap<>(Criterion.class);
            for (Criterion criterion : Criterion.values()) {
                CriterionText said = of(criterion);
                if (said != null) {
                    shown.put(criterion, new LeadDeed.Shown(said.holds, said.evidence, said.how));
                }
            }
            return shown;
        }

        private @Nullable CriterionText of(Criterion criterion) {
            return switch (criterion) {
                case SHOULD_BUY -> shouldBuy;
                case READY_NOW -> readyNow;
                case ABLE_TO_BUY -> ableToBuy;
            };
        }
    }

    /** What is said of a criterion. */
    record CriterionText(
            @NotNull Boolean holds,
            @NotBlank @Size(max = 4000) String evidence,
            @NotBlank @Size(max = 200) String how) {}
}
