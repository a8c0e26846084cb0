package fi.polku.account.accounts.web;

import fi.polku.account.accounts.application.AccountCommand;
import fi.polku.account.accounts.application.AccountCommandHandler;
import fi.polku.account.accounts.application.AccountList;
import fi.polku.account.accounts.application.AccountView;
import fi.polku.account.accounts.application.ClassificationView;
import fi.polku.account.accounts.application.Classifications;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.domain.Standing;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts/{id}/classification")
@Tag(name = "classes", description = "By which rules companies are classified")
class ClassificationController {

    private final Classifications classifications;
    private final AccountList accounts;
    private final AccountCommandHandler commands;

    ClassificationController(Classifications classifications, AccountList accounts, AccountCommandHandler commands) {
        this.classifications = classifications;
        this.accounts = accounts;
        this.commands = commands;
    }

    @GetMapping
    @Operation(
            summary = "Why a company is in its class",
            description =
                    "Each rule met with its points; each rule not met, the nearest first, with what would meet it "
                            + "and the class that this alone would lead to; and how the class was before.")
    ClassificationView classification(@PathVariable UUID id) {
        return classifications.find(new AccountId(id)).orElseThrow(() -> new NotFound("account", id));
    }

    @PutMapping("/override")
    @Operation(
            summary = "Put a company in a class for a while, whatever the rules say",
            description =
                    "If-Match must name the version of the company that was seen. After the day `until` the rules "
                            + "decide again. The reason stays in this service: no event tells it.")
    ResponseEntity<AccountView> override(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody OverrideRequest request) {
        return done(
                id,
                new AccountCommand.PutInClass(
                        new AccountId(id),
                        ifMatch.required(),
                        request.accountClass(),
                        request.reason(),
                        request.until(),
                        request.by(),
                        request.occurredAt()));
    }

    @DeleteMapping("/override")
    @Operation(
            summary = "Let the rules decide again in which class a company is",
            description = "If-Match must name the version of the company that was seen.")
    ResponseEntity<AccountView> leaveToRules(@PathVariable UUID id, IfMatch ifMatch) {
        return done(id, new AccountCommand.LeaveToRules(new AccountId(id), ifMatch.required()));
    }

    private ResponseEntity<AccountView> done(UUID id, AccountCommand command) {
        if (accounts.find(new AccountId(id)).isEmpty()) {
            throw new NotFound("account", id);
        }
        Standing<AccountView> account = commands.handle(command).standing();
        return Versioned.ok(account.version(), account.what());
    }
}
