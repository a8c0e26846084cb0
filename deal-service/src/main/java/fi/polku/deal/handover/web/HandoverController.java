package fi.polku.deal.handover.web;

import fi.polku.deal.domain.Standing;
import fi.polku.deal.handover.application.HandoverCommand;
import fi.polku.deal.handover.application.HandoverCommandHandler;
import fi.polku.deal.handover.application.HandoverDesk;
import fi.polku.deal.handover.application.HandoverView;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deals/{deal}/handover")
@Tag(name = "handover", description = "How a won deal goes from its seller to delivery")
class HandoverController {

    private final HandoverCommandHandler commands;
    private final HandoverDesk desk;

    HandoverController(HandoverCommandHandler commands, HandoverDesk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "The handover of a won deal",
            description = "All that was told, what the checklist still misses, and every time it was offered. Refused "
                    + "(deal-not-won) while the deal is not won.")
    ResponseEntity<HandoverView> handover(@PathVariable UUID deal) {
        return answer(standing(deal));
    }

    @PutMapping
    @Operation(
            summary = "Tell delivery about a won deal",
            description =
                    "Takes the place of what was told before. Refused while the handover is with the delivery owner "
                            + "and once it was accepted. If-Match must name the version of the deal that was seen.")
    ResponseEntity<HandoverView> prepare(
            @PathVariable UUID deal, IfMatch ifMatch, @Valid @RequestBody HandoverRequest request) {
        standing(deal);
        var target = new HandoverCommand.Target(deal, ifMatch.required(), request.occurredAt());
        return answer(commands.handle(new HandoverCommand.Prepare(target, request.contents())));
    }

    @PostMapping("/offering")
    @Operation(
            summary = "Offer the handover to the delivery owner",
            description =
                    "Refused (handover-incomplete) with everything that the checklist of the sales process misses.")
    ResponseEntity<HandoverView> offer(
            @PathVariable UUID deal,
            IfMatch ifMatch,
            @Valid @RequestBody(required = false) @Nullable OfferingRequest request) {
        var target = target(deal, ifMatch, OfferingRequest.when(request));
        return answer(commands.handle(new HandoverCommand.Offer(target)));
    }

    @PostMapping("/acceptance")
    @Operation(
            summary = "Take the customer over",
            description = "By the delivery owner only. From then on the deal cannot be reopened.")
    ResponseEntity<HandoverView> accept(
            @PathVariable UUID deal, IfMatch ifMatch, @Valid @RequestBody AcceptanceRequest request) {
        var target = target(deal, ifMatch, request.occurredAt());
        return answer(commands.handle(new HandoverCommand.Accept(target, request.by())));
    }

    @PostMapping("/return")
    @Operation(
            summary = "Give the handover back with what is lacking",
            description =
                    "By the delivery owner only. The seller corrects it and offers it again; every attempt is kept.")
    ResponseEntity<HandoverView> giveBack(
            @PathVariable UUID deal, IfMatch ifMatch, @Valid @RequestBody ReturnRequest request) {
        var target = target(deal, ifMatch, request.occurredAt());
        return answer(commands.handle(
                new HandoverCommand.GiveBack(target, request.lacking(), request.remark(), request.by())));
    }

    /** @throws NotFound when there is no such deal */
    private HandoverCommand.Target target(UUID deal, IfMatch ifMatch, @Nullable Instant occurredAt) {
        standing(deal);
        return new HandoverCommand.Target(deal, ifMatch.version(), occurredAt);
    }

    private Standing<HandoverView> standing(UUID deal) {
        return desk.of(deal).orElseThrow(() -> new NotFound("deal", deal));
    }

    private static ResponseEntity<HandoverView> answer(Standing<HandoverView> handover) {
        return Versioned.ok(handover.version(), handover.what());
    }
}
