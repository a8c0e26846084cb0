package fi.polku.lead.signals.web;

import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.signals.application.SignalBoard;
import fi.polku.lead.signals.application.SignalCommandHandler;
import fi.polku.lead.signals.application.SignalView;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalFilter;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/signals")
@Tag(name = "signals", description = "What any of our own people heard from a customer, and what became of it")
class SignalController {

    private final SignalCommandHandler commands;
    private final SignalBoard board;
    private final NewIds newIds;

    SignalController(SignalCommandHandler commands, SignalBoard board, NewIds newIds) {
        this.commands = commands;
        this.board = board;
        this.newIds = newIds;
    }

    @PostMapping
    @Operation(
            summary = "Tell what a customer said",
            description = "It is given to the owner of the company's account, else to the lead handler with the fewest "
                    + "open signals, else to nobody: then it waits for whoever handles leads. Whoever raised it sees "
                    + "what becomes of it.")
    ResponseEntity<SignalView> raise(@Valid @RequestBody SignalRequest request) {
        Standing<SignalView> signal =
                view(commands.handle(request.command(newIds.next())).standing());
        return Versioned.created(URI.create("/api/signals/" + signal.what().id()), signal.version(), signal.what());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One signal and what became of it",
            description = "With the lead that it became and, once there is one, the deal that grew from it.")
    ResponseEntity<SignalView> signal(@PathVariable UUID id) {
        Standing<SignalView> signal = standing(id);
        // The lead and the deal go on without the signal: its version would promise that nothing here changed.
        return signal.what().lead() == null
                ? Versioned.ok(signal.version(), signal.what())
                : ResponseEntity.ok(signal.what());
    }

    @GetMapping
    @Operation(
            summary = "Signals, in pages",
            description = "All, or those that somebody raised, that somebody got, that wait for somebody to act.")
    Page<SignalView> signals(
            @RequestParam(required = false) @Nullable UUID raisedBy,
            @RequestParam(required = false) @Nullable UUID routedTo,
            @RequestParam(required = false) @Nullable Boolean open,
            Paging paging) {
        var filter = new SignalFilter(person(raisedBy), person(routedTo), open);
        var portion = board.list(filter, paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @PostMapping("/{id}/resolution")
    @Operation(
            summary = "Act on a signal: it becomes a lead, or nothing",
            description = "One signal becomes one lead, however often that is asked for. What is not said of the lead "
                    + "follows from the signal: its need is what was heard, its contact who said it, its owner whoever "
                    + "acts. For nothing there has to be a reason from the list.")
    ResponseEntity<SignalView> resolve(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ResolutionRequest request) {
        standing(id);
        Standing<SignalView> signal =
                view(commands.handle(request.command(id, ifMatch.version())).standing());
        return Versioned.ok(signal.version(), signal.what());
    }

    @GetMapping("/reasons")
    @Operation(summary = "Why nothing may come of a signal", description = "In Finnish and English; the code counts.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            array = @ArraySchema(schema = @Schema(implementation = Reason.class)),
                            examples = @ExampleObject(value = """
                                    [{"code": "no-need", "fi": "Ei tarvetta", "en": "No need"}]""")))
    List<Reason> reasons() {
        return board.reasons();
    }

    private Standing<SignalView> standing(UUID id) {
        return board.find(new SignalId(id)).orElseThrow(() -> new NotFound("signal", id));
    }

    private Standing<SignalView> view(Standing<Signal> signal) {
        return signal.map(board::view);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
