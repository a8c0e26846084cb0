package fi.polku.lead.leads.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.leads.application.LeadFacts.ToldEvidence;
import fi.polku.lead.leads.application.LeadFacts.ToldMeeting;
import fi.polku.lead.leads.application.LeadFacts.ToldReadiness;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.platform.service.id.NameBasedId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a row tells of a prospect's readiness for a seller. */
record CriteriaRow(
        @JsonProperty("should-buy") @Valid @Nullable CriterionRow shouldBuy,
        @JsonProperty("ready-now") @Valid @Nullable CriterionRow readyNow,
        @JsonProperty("able-to-buy") @Valid @Nullable CriterionRow ableToBuy) {

    /** Nothing is told of any criterion. */
    static final CriteriaRow NONE = new CriteriaRow(null, null, null);

    ToldReadiness told(String system, @Nullable ToldMeeting meeting) {
        return new ToldReadiness(
                CriterionRow.told(shouldBuy, system),
                CriterionRow.told(readyNow, system),
                CriterionRow.told(ableToBuy, system),
                meeting);
    }

    private static Reference person(String system, String name) {
        return new Reference(NameBasedId.of("person", system, name), name);
    }

    /**
     * Why a criterion holds.
     *
     * @param by external id of who said so
     * @param on the day it was said
     */
    record CriterionRow(
            @Nullable Boolean holds,
            @NotBlank @Size(max = 4000) String evidence,
            @NotBlank @Size(max = 200) String how,
            @NotBlank @Size(max = 200) String by,
            @NotNull LocalDate on) {

        static @Nullable ToldEvidence told(@Nullable CriterionRow row, String system) {
            return row == null
                    ? null
                    : new ToldEvidence(
                            row.holds == null || row.holds, row.evidence, row.how, person(system, row.by), row.on);
        }
    }

    /**
     * A meeting that is or was booked.
     *
     * @param time when it begins, in the business zone; 9 o'clock when nobody noted it
     * @param by external id of who booked it
     */
    record MeetingRow(
            @NotNull LocalDate on,
            @Nullable LocalTime time,
            @Min(1) @Max(1440) @Nullable Integer minutes,
            @Size(min = 1, max = 500) @Nullable String place,
            @NotBlank @Size(max = 200) String by) {

        private static final LocalTime MORNING = LocalTime.of(9, 0);
        private static final int AN_HOUR = 60;

        ToldMeeting told(String system, String lead) {
            return new ToldMeeting(
                    NameBasedId.of("meeting", system, lead),
                    on,
                    time == null ? MORNING : time,
                    minutes == null ? AN_HOUR : minutes,
                    place,
                    person(system, by));
        }
    }
}
