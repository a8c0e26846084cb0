package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.application.CourseCommandHandler;
import fi.polku.deal.deals.application.DealList;
import fi.polku.deal.deals.application.DealView;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.domain.Standing;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deals/{id}")
@Tag(name = "course", description = "A deal on its way through the sales process, from the verdict on its lead")
class CourseController {

    private final CourseCommandHandler commands;
    private final DealList deals;

    CourseController(CourseCommandHandler commands, DealList deals) {
        this.commands = commands;
        this.deals = deals;
    }

    @PostMapping("/verdict")
    @Operation(
            summary = "Accept or return the lead that a deal was opened for",
            description =
                    "By the deal's seller, once; before it is accepted the deal is moved nowhere and not closed. A "
                            + "returned lead needs a reason from the list of the sales process; the deal is then withdrawn, "
                            + "neither won nor lost, and the lead goes back to its owner.")
    ResponseEntity<DealView> judge(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody VerdictRequest request) {
        return answer(id, request.command(id, ifMatch.version()));
    }

    @PostMapping("/assignment")
    @Operation(summary = "Give a deal to another seller", description = "Where the seller stands now is stamped on it.")
    ResponseEntity<DealView> assign(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AssignmentRequest request) {
        return answer(id, request.command(id, ifMatch.version()));
    }

    @PostMapping("/stage")
    @Operation(
            summary = "Move a deal to another stage",
            description = "Forward one stage after the other, when all required actions of the stage that is left are "
                    + "logged: otherwise 409 with everything that is missing. The override of a manager lets it pass; "
                    + "the figures show it. Back at any time.")
    ResponseEntity<DealView> move(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody StageRequest request) {
        return answer(id, request.command(id, ifMatch.version()));
    }

    @PostMapping("/process-version")
    @Operation(
            summary = "Have a deal follow a newer version of its sales process",
            description =
                    "Deals keep the version that they began on unless somebody decides otherwise. The deal stays in its "
                            + "stage; limit and required actions are the newer version's. Refused (unacceptable-process-version) when "
                            + "that version is older or has no such stage.")
    ResponseEntity<DealView> follow(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ProcessVersionRequest request) {
        return answer(id, request.command(id, ifMatch.version()));
    }

    @PutMapping("/next-step")
    @Operation(
            summary = "Say what comes next about a deal",
            description = "What and by when. The deal's colour follows: overdue, today, later. If-Match must name the "
                    + "version of the deal that was seen.")
    ResponseEntity<DealView> plan(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NextStepRequest request) {
        return answer(id, request.command(id, ifMatch.required()));
    }

    @DeleteMapping("/next-step")
    @Operation(
            summary = "Say that nothing comes next about a deal",
            description = "If-Match must name the version of the deal that was seen.")
    ResponseEntity<DealView> clear(@PathVariable UUID id, IfMatch ifMatch) {
        return answer(id, new CourseCommand.ClearPlan(new DealId(id), ifMatch.required(), null));
    }

    private ResponseEntity<DealView> answer(UUID id, CourseCommand command) {
        if (deals.find(new DealId(id)).isEmpty()) {
            throw new NotFound("deal", id);
        }
        Standing<DealView> deal = commands.handle(command).standing();
        return Versioned.ok(deal.version(), deal.what());
    }
}
