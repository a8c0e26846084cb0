package fi.polku.lead.leads.web;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.application.LeadCommand;
import fi.polku.lead.leads.application.LeadCommandHandler;
import fi.polku.lead.leads.application.LeadList;
import fi.polku.lead.leads.application.LeadView;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.web.BulkAnswer;
import fi.polku.lead.web.SystemName;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.BulkEndpoint;
import fi.polku.platform.service.web.BulkResult;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/leads")
@Tag(name = "leads", description = "Prospects, from their capture until a seller gets them")
class LeadController {

    private final LeadCommandHandler commands;
    private final LeadList leads;
    private final NewIds newIds;
    private final BulkEndpoint bulk;

    LeadController(LeadCommandHandler commands, LeadList leads, NewIds newIds, BulkEndpoint bulk) {
        this.commands = commands;
        this.leads = leads;
        this.newIds = newIds;
        this.bulk = bulk;
    }

    @PostMapping
    @Operation(
            summary = "Enter a lead",
            description = "The company as it is known, or its account; the owner must be in the team directory, the "
                    + "account and the products known here. A company that has an open lead is refused with that lead, "
                    + "unless duplicates are allowed.")
    @ApiResponse(responseCode = "201", description = "The lead", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "The company has an open lead (duplicate-lead), or something else stands against it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = DuplicateProblem.class)))
    ResponseEntity<LeadView> capture(@Valid @RequestBody LeadRequest request) {
        var command = request.capture(new LeadId(newIds.next()));
        Standing<LeadView> lead = commands.handle(command).standing();
        return Versioned.created(URI.create("/api/leads/" + lead.what().id()), lead.version(), lead.what());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One lead, with its contact person and need")
    ResponseEntity<LeadView> lead(@PathVariable UUID id) {
        Standing<LeadView> lead = leads.find(new LeadId(id)).orElseThrow(() -> new NotFound("lead", id));
        return Versioned.ok(lead.version(), lead.what());
    }

    @GetMapping
    @Operation(summary = "Leads, in pages", description = "All, or those of one status.")
    Page<LeadView> leads(@RequestParam(required = false) @Nullable StatusAsked status, Paging paging) {
        var portion = leads.list(StatusAsked.orNull(status), paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @PostMapping(path = "/bulk", consumes = BulkEndpoint.NDJSON)
    @Operation(
            summary = "Take over leads of another system",
            description =
                    "One lead per line, one answer per line. A lead taken over before is corrected by what the row "
                            + "changed since; a row that repeats what it said before changes nothing, also when the lead was changed "
                            + "here since. The status is taken as stated, but a qualified lead must "
                            + "come with evidence of all three criteria and a meeting. Owner, account and products are named by their "
                            + "external ids in the same system and must have come before.")
    ResponseEntity<StreamingResponseBody> takeOver(
            @RequestParam @Pattern(regexp = SystemName.PATTERN) String system, InputStream body) {
        return bulk.accept(body, LeadRow.class, row -> takeOver(system, row));
    }

    private BulkResult takeOver(String system, LeadRow row) {
        var key = new ExternalKey(system, row.externalId());
        var decided = commands.handle(new LeadCommand.Import(row.lead(system), key, row.facts(system)));
        return BulkAnswer.of(decided.standing().what().id(), decided);
    }
}
