package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadView;
import fi.polku.platform.service.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leads/{id}")
@Tag(name = "gate", description = "What must hold before a seller gets a lead, and what else may become of it")
class GateController {

    private final Deeds deeds;

    GateController(Deeds deeds) {
        this.deeds = deeds;
    }

    @PutMapping("/criteria/{criterion}")
    @Operation(
            summary = "Say whether a criterion holds, with the evidence",
            description = "Criteria: should-buy, ready-now, able-to-buy. If-Match must name the version that was seen.")
    ResponseEntity<LeadView> show(
            @PathVariable UUID id,
            @PathVariable CriterionName criterion,
            IfMatch ifMatch,
            @Valid @RequestBody EvidenceRequest request) {
        return deeds.done(id, lead -> request.deed(lead, criterion, ifMatch));
    }

    @PutMapping("/criteria")
    @Operation(
            summary = "Say of several criteria at once whether they hold, with the evidence",
            description =
                    "Of should-buy, ready-now and able-to-buy those that are named; what is known of the others stays. "
                            + "If-Match must name the version that was seen.")
    ResponseEntity<LeadView> show(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody CriteriaRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }

    @PostMapping("/qualification")
    @Operation(
            summary = "Hand the prospect to a seller",
            description =
                    "Refused with all that is missing unless the three criteria hold and a meeting is booked. "
                            + "A deal follows: with the seller named here or for the meeting, otherwise with one of the region.")
    ResponseEntity<LeadView> qualify(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody QualificationRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }

    @PostMapping("/disqualification")
    @Operation(summary = "End the lead with a reason", description = "GET /api/lead-reasons lists the reasons.")
    ResponseEntity<LeadView> disqualify(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody DisqualificationRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }

    @PostMapping("/nurturing")
    @Operation(summary = "Let the lead rest until a day", description = "On that day it is open again by itself.")
    ResponseEntity<LeadView> nurture(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NurturingRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }

    @PostMapping("/reopening")
    @Operation(
            summary = "Open a lead again that rests or was disqualified",
            description = "Another open lead of its company refuses that, unless duplicates are allowed.")
    @ApiResponse(responseCode = "200", description = "The lead", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "The company has an open lead (duplicate-lead), or something else stands against it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = DuplicateProblem.class)))
    ResponseEntity<LeadView> reopen(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ReopeningRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }

    @PostMapping("/merging")
    @Operation(
            summary = "Make the lead part of another one",
            description = "It ends; what it knew and the other lacks is the other's soon after.")
    ResponseEntity<LeadView> merge(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody MergingRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }
}
