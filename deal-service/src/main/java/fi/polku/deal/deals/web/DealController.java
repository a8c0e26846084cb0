package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealCommand;
import fi.polku.deal.deals.application.DealCommandHandler;
import fi.polku.deal.deals.application.DealList;
import fi.polku.deal.deals.application.DealView;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.web.BulkAnswer;
import fi.polku.deal.web.SystemName;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.BulkEndpoint;
import fi.polku.platform.service.web.BulkResult;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
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
@RequestMapping("/api/deals")
@Tag(name = "deals", description = "Opportunities in sellers' hands, from their opening until they are won or lost")
class DealController {

    private final DealCommandHandler commands;
    private final DealList deals;
    private final NewIds newIds;
    private final BulkEndpoint bulk;

    DealController(DealCommandHandler commands, DealList deals, NewIds newIds, BulkEndpoint bulk) {
        this.commands = commands;
        this.deals = deals;
        this.newIds = newIds;
        this.bulk = bulk;
    }

    @PostMapping
    @Operation(
            summary = "Open a deal",
            description =
                    "The seller, the account and the products must be known here. Seller, account and list prices "
                            + "are stamped on the deal as they are now. A deal begins where the sales process says; further on only "
                            + "by a manager's override (409 stage-not-left names what would be skipped), which the figures "
                            + "show. For a lead none is opened here: qualify the lead in lead-service, and its deal follows.")
    ResponseEntity<DealView> open(@Valid @RequestBody DealRequest request) {
        var command = new DealCommand.Open(
                new DealId(newIds.next()), request.facts(), request.overrideFacts(), request.occurredAt());
        Standing<DealView> deal = commands.handle(command).standing();
        return Versioned.created(URI.create("/api/deals/" + deal.what().id()), deal.version(), deal.what());
    }

    @PostMapping("/{id}/closing")
    @Operation(
            summary = "Close a deal as won or lost",
            description =
                    "A deal is won with the offer that its customer accepted: that offer's lines and value become the "
                            + "deal's. Without one (no-accepted-offer) a manager can override it with a reason, which "
                            + "shows in the figures. A lost deal needs a reason from the list of the sales process, and stays in its stage. The "
                            + "account's class is stamped once more, as it is now. Refused when the deal is closed "
                            + "already, when the day lies before the opening or in the future. With If-Match only when the "
                            + "deal still stands at that version.")
    ResponseEntity<DealView> close(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ClosingRequest request) {
        standing(id);
        Standing<DealView> deal =
                commands.handle(request.command(id, ifMatch.version())).standing();
        return Versioned.ok(deal.version(), deal.what());
    }

    @PostMapping("/{id}/reopening")
    @Operation(
            summary = "Take up a closed deal again",
            description =
                    "With a reason from the list of the sales process. Refused (deal-handed-over) once delivery has "
                            + "taken it over.")
    ResponseEntity<DealView> reopen(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ReopeningRequest request) {
        standing(id);
        Standing<DealView> deal =
                commands.handle(request.command(id, ifMatch.version())).standing();
        return Versioned.ok(deal.version(), deal.what());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One deal")
    ResponseEntity<DealView> deal(@PathVariable UUID id) {
        Standing<DealView> deal = standing(id);
        return Versioned.ok(deal.version(), deal.what());
    }

    @GetMapping
    @Operation(
            summary = "Deals, in pages",
            description = "All, or those that fit every parameter given: system and externalId together (what another "
                    + "system calls the deal), stage, outcome (won or lost), seller (id of the person), accountId, leadId; of open "
                    + "deals stalled (over the limit of their stage with no next step to come) and nextStep (overdue, "
                    + "today, later, none).")
    Page<DealView> deals(@ParameterObject FilterParameters filter, Paging paging) {
        var portion = deals.list(filter.filter(deals.stages(), deals.today()), paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @PostMapping(path = "/bulk", consumes = BulkEndpoint.NDJSON)
    @Operation(
            summary = "Take over deals of another system",
            description =
                    "One deal per line, one answer per line. A row with an outcome is history: the deal is opened "
                            + "and closed on its past dates and owes no actions. A deal taken over before is corrected where "
                            + "the row differs; the same row again changes nothing. Seller, account and products are named by "
                            + "their external ids in the same system and must have come before.")
    ResponseEntity<StreamingResponseBody> takeOver(
            @RequestParam @Pattern(regexp = SystemName.PATTERN) String system, InputStream body) {
        return bulk.accept(body, DealRow.class, row -> takeOver(system, row));
    }

    private BulkResult takeOver(String system, DealRow row) {
        var key = new ExternalKey(system, row.externalId());
        var decided = commands.handle(new DealCommand.Import(row.deal(system), key, row.facts(system)));
        return BulkAnswer.of(decided.standing().what().id(), decided);
    }

    private Standing<DealView> standing(UUID id) {
        return deals.find(new DealId(id)).orElseThrow(() -> new NotFound("deal", id));
    }
}
