package fi.polku.account.purchases.web;

import fi.polku.account.accounts.application.AccountList;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.domain.Standing;
import fi.polku.account.purchases.application.PurchaseCommand;
import fi.polku.account.purchases.application.PurchaseCommandHandler;
import fi.polku.account.purchases.application.PurchaseList;
import fi.polku.account.purchases.application.PurchaseView;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "purchases", description = "What companies bought, its delivery, and what was promised")
class PurchaseController {

    private final PurchaseCommandHandler commands;
    private final PurchaseList purchases;
    private final AccountList accounts;

    PurchaseController(PurchaseCommandHandler commands, PurchaseList purchases, AccountList accounts) {
        this.commands = commands;
        this.purchases = purchases;
        this.accounts = accounts;
    }

    @GetMapping("/api/accounts/{id}/purchases")
    @Operation(
            summary = "What a company bought, in pages",
            description = "One purchase for each deal that was won; those whose deal was reopened stay, cancelled.")
    Page<PurchaseView> ofAccount(@PathVariable UUID id, Paging paging) {
        if (accounts.find(new AccountId(id)).isEmpty()) {
            throw new NotFound("account", id);
        }
        var portion = purchases.ofAccount(id, paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @GetMapping("/api/purchases/{id}")
    @Operation(
            summary = "One purchase",
            description = "With its promises. What they say in words comes from deal-service soon after the handover.")
    ResponseEntity<PurchaseView> purchase(@PathVariable UUID id) {
        var standing = standing(id);
        return Versioned.ok(standing.version(), standing.what());
    }

    @PostMapping("/api/purchases/{id}/delivery")
    @Operation(
            summary = "Say that the customer has it",
            description = "Refused before the handover was accepted. The customer is asked for its satisfaction from "
                    + "`surveyDueOn` on.")
    ResponseEntity<PurchaseView> deliver(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody DeliveryRequest request) {
        return answer(new PurchaseCommand.Deliver(new PurchaseId(id), ifMatch.version(), request.occurredAt()));
    }

    @PostMapping("/api/purchases/{id}/promises/{promiseId}/outcome")
    @Operation(summary = "Say whether a promise was kept", description = "Said otherwise again, the last word counts.")
    ResponseEntity<PurchaseView> decide(
            @PathVariable UUID id,
            @PathVariable UUID promiseId,
            IfMatch ifMatch,
            @Valid @RequestBody OutcomeRequest request) {
        return answer(new PurchaseCommand.DecidePromise(
                new PurchaseId(id), ifMatch.version(), promiseId, request.kept(), request.by(), request.occurredAt()));
    }

    private ResponseEntity<PurchaseView> answer(PurchaseCommand command) {
        standing(command.purchase().value());
        var standing = commands.handle(command).standing();
        return Versioned.ok(standing.version(), purchases.view(standing.what()));
    }

    private Standing<PurchaseView> standing(UUID id) {
        return purchases.find(new PurchaseId(id)).orElseThrow(() -> new NotFound("purchase", id));
    }
}
