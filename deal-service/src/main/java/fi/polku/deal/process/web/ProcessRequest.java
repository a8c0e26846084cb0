package fi.polku.deal.process.web;

import fi.polku.deal.process.domain.Choice;
import fi.polku.deal.process.domain.ProcessDesign;
import fi.polku.deal.process.domain.Reasons;
import fi.polku.deal.process.domain.StageDesign;
import fi.polku.deal.process.domain.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole sales process as it should be from now on. */
@Schema(example = """
        {"stages": [
                  {"code": "sales-meeting", "label": {"fi": "Myyntitapaaminen", "en": "Sales meeting"},
                   "requiredActions": [{"code": "needs-mapped", "label": {"fi": "Tarpeet kartoitettu", "en": "Needs mapped"}}],
                   "limitDays": 14, "guide": {"fi": "Kysy ja kuuntele.", "en": "Ask and listen."}},
                  {"code": "closing", "label": {"fi": "Klousaaminen", "en": "Closing"}, "requiredActions": [],
                   "guide": {"fi": "Pyydä päätös.", "en": "Ask for the decision."}},
                  {"code": "handover", "label": {"fi": "Siirto toimitukseen", "en": "Handover"}, "requiredActions": [],
                   "guide": {"fi": "Kerro, mitä luvattiin.", "en": "Tell what was promised."}}],
                 "begin": "sales-meeting", "decision": "closing", "afterWin": "handover", "verdictWithin": "PT48H",
                 "reasons": {
                  "lost": [{"code": "too-expensive", "label": {"fi": "Liian kallis", "en": "Too expensive"}}],
                  "returned": [{"code": "not-ready", "label": {"fi": "Ei ole valmis nyt", "en": "Not ready now"}}],
                  "reopened": [{"code": "customer-came-back", "label": {"fi": "Asiakas palasi", "en": "The customer came back"}}]},
                 "discountLimitPercent": "15",
                 "handoverChecklist": [{"code": "needs", "label": {"fi": "Tarpeet", "en": "Needs"}}]}""")
record ProcessRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid StageText> stages,
        @NotBlank @Size(max = 100) String begin,
        @NotBlank @Size(max = 100) String decision,
        @NotBlank @Size(max = 100) String afterWin,
        @Schema(type = "string", example = "PT48H") @NotNull Duration verdictWithin,
        @NotNull @Valid ReasonTexts reasons,
        @NotNull BigDecimal discountLimitPercent,
        @NotNull @Size(max = 100) List<@NotNull @Valid ChoiceText> handoverChecklist,
        @Nullable Instant occurredAt) {

    ProcessDesign design() {
        return new ProcessDesign(
                stages.stream().map(StageText::design).toList(),
                begin,
                decision,
                afterWin,
                verdictWithin,
                reasons.reasons(),
                discountLimitPercent,
                ChoiceText.choices(handoverChecklist));
    }

    /** The same said in Finnish and in English. */
    record Texts(
            @NotBlank @Size(max = 4000) String fi,
            @NotBlank @Size(max = 4000) String en) {

        Wording wording() {
            return new Wording(fi, en);
        }
    }

    /** An entry of a list to choose from. */
    record ChoiceText(
            @NotBlank @Size(max = 100) String code,
            @NotNull @Valid Texts label) {

        static List<Choice> choices(List<ChoiceText> texts) {
            return texts.stream()
                    .map(text -> new Choice(text.code, text.label.wording()))
                    .toList();
        }
    }

    /** A stage; without limitDays a deal may stay as long as it takes. */
    record StageText(
            @NotBlank @Size(max = 100) String code,
            @NotNull @Valid Texts label,
            @NotNull @Size(max = 50) List<@NotNull @Valid ChoiceText> requiredActions,
            @Nullable Integer limitDays,
            @NotNull @Valid Texts guide) {

        StageDesign design() {
            return new StageDesign(
                    code, label.wording(), ChoiceText.choices(requiredActions), limitDays, guide.wording());
        }
    }

    /** Why deals are lost, leads returned and deals reopened. */
    record ReasonTexts(
            @NotNull List<@NotNull @Valid ChoiceText> lost,
            @NotNull List<@NotNull @Valid ChoiceText> returned,
            @NotNull List<@NotNull @Valid ChoiceText> reopened) {

        Reasons reasons() {
            return new Reasons(ChoiceText.choices(lost), ChoiceText.choices(returned), ChoiceText.choices(reopened));
        }
    }
}
