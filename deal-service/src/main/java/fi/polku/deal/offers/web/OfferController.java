package fi.polku.deal.offers.web;

import fi.polku.deal.domain.Standing;
import fi.polku.deal.offers.application.OfferCommand;
import fi.polku.deal.offers.application.OfferCommandHandler;
import fi.polku.deal.offers.application.OfferList;
import fi.polku.deal.offers.application.OfferView;
import fi.polku.deal.offers.domain.OfferId;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deals/{deal}/offers")
@Tag(
        name = "offers",
        description = "What a deal's customer is offered, in versions; the accepted offer is what a win sells")
class OfferController {

    private final OfferCommandHandler commands;
    private final OfferList offers;
    private final NewIds newIds;

    OfferController(OfferCommandHandler commands, OfferList offers, NewIds newIds) {
        this.commands = commands;
        this.offers = offers;
        this.newIds = newIds;
    }

    @PostMapping
    @Operation(
            summary = "Draft an offer",
            description =
                    "Lines are priced by the price list of now; each can have a discount, and the whole another one. "
                            + "A line's amount is rounded half up to cents once, after both; the offer's value is the sum of its "
                            + "lines.")
    ResponseEntity<OfferView> draft(
            @PathVariable UUID deal, IfMatch ifMatch, @Valid @RequestBody OfferRequest request) {
        standing(deal);
        var id = new OfferId(newIds.next());
        var target = new OfferCommand.Target(deal, id, ifMatch.version(), request.occurredAt());
        Standing<OfferView> offer = commands.handle(new OfferCommand.Draft(target, request.content()));
        URI location = URI.create("/api/deals/%s/offers/%s".formatted(deal, id));
        return Versioned.created(location, offer.version(), offer.what());
    }

    @GetMapping
    @Operation(summary = "All offers of a deal, first to last")
    ResponseEntity<Page<OfferView>> offers(@PathVariable UUID deal) {
        Standing<List<OfferView>> all = standing(deal);
        return Versioned.ok(all.version(), Page.of(all.what(), null));
    }

    @GetMapping("/{offer}")
    @Operation(summary = "One offer with all its versions")
    ResponseEntity<OfferView> offer(@PathVariable UUID deal, @PathVariable UUID offer) {
        return answer(standing(deal, offer));
    }

    @PostMapping("/{offer}/versions")
    @Operation(
            summary = "Draft a new version of an offer",
            description =
                    "It takes the place of the version before, which nobody can send or accept any more. Refused once "
                            + "the customer accepted the offer.")
    ResponseEntity<OfferView> revise(
            @PathVariable UUID deal,
            @PathVariable UUID offer,
            IfMatch ifMatch,
            @Valid @RequestBody OfferRequest request) {
        var target = target(deal, offer, ifMatch, request.occurredAt());
        return answer(commands.handle(new OfferCommand.Revise(target, request.content())));
    }

    @PostMapping("/{offer}/approval")
    @Operation(
            summary = "Approve a discount over the limit, or say no to it",
            description =
                    "For the newest version, before it is sent. Nobody approves a discount of a deal of their own.")
    ResponseEntity<OfferView> judge(
            @PathVariable UUID deal,
            @PathVariable UUID offer,
            IfMatch ifMatch,
            @Valid @RequestBody ApprovalRequest request) {
        var target = target(deal, offer, ifMatch, request.occurredAt());
        return answer(
                commands.handle(new OfferCommand.Judge(target, request.approved(), request.by(), request.remark())));
    }

    @PostMapping("/{offer}/sending")
    @Operation(
            summary = "Send the newest version to the customer",
            description =
                    "Refused (approval-needed) when its discounts together are over the limit of the sales process and "
                            + "no manager approved them. From then on it never changes.")
    ResponseEntity<OfferView> send(
            @PathVariable UUID deal,
            @PathVariable UUID offer,
            IfMatch ifMatch,
            @Valid @RequestBody(required = false) @Nullable SendingRequest request) {
        var target = target(deal, offer, ifMatch, SendingRequest.when(request));
        return answer(commands.handle(new OfferCommand.Send(target)));
    }

    @PostMapping("/{offer}/decision")
    @Operation(
            summary = "Note what the customer said",
            description = "Only a version that was sent, that no newer one superseded and that is still valid can be "
                    + "accepted. An accepted offer can still be declined while the deal is open.")
    ResponseEntity<OfferView> decide(
            @PathVariable UUID deal,
            @PathVariable UUID offer,
            IfMatch ifMatch,
            @Valid @RequestBody DecisionRequest request) {
        var target = target(deal, offer, ifMatch, request.occurredAt());
        return answer(commands.handle(new OfferCommand.Answer(target, request.decision(), request.version())));
    }

    /** @throws NotFound when there is no such deal or offer */
    private OfferCommand.Target target(UUID deal, UUID offer, IfMatch ifMatch, @Nullable Instant occurredAt) {
        standing(deal, offer);
        return new OfferCommand.Target(deal, new OfferId(offer), ifMatch.version(), occurredAt);
    }

    private Standing<List<OfferView>> standing(UUID deal) {
        return offers.of(deal).orElseThrow(() -> new NotFound("deal", deal));
    }

    private Standing<OfferView> standing(UUID deal, UUID offer) {
        standing(deal);
        return offers.find(deal, new OfferId(offer)).orElseThrow(() -> new NotFound("offer", offer));
    }

    private static ResponseEntity<OfferView> answer(Standing<OfferView> offer) {
        return Versioned.ok(offer.version(), offer.what());
    }
}
