package fi.polku.account.accounts.web;

import fi.polku.account.accounts.application.AccountCommand;
import fi.polku.account.accounts.application.AccountCommandHandler;
import fi.polku.account.accounts.application.AccountList;
import fi.polku.account.accounts.application.AccountView;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKind;
import fi.polku.account.domain.Standing;
import fi.polku.account.web.BulkAnswer;
import fi.polku.account.web.SystemName;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.BulkEndpoint;
import fi.polku.platform.service.web.BulkResult;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/accounts")
@Tag(name = "accounts", description = "Companies, prospects and customers alike")
class AccountController {

    private final AccountCommandHandler commands;
    private final AccountList accounts;
    private final AccountsAsked asked;
    private final NewIds newIds;
    private final BulkEndpoint bulk;

    AccountController(
            AccountCommandHandler commands,
            AccountList accounts,
            AccountsAsked asked,
            NewIds newIds,
            BulkEndpoint bulk) {
        this.commands = commands;
        this.accounts = accounts;
        this.asked = asked;
        this.newIds = newIds;
        this.bulk = bulk;
    }

    @PostMapping
    @Operation(
            summary = "Enter a company",
            description =
                    "Refused when an account with its business id or domain is there already; `existing` names it.")
    ResponseEntity<AccountView> open(@Valid @RequestBody AccountRequest request) {
        var command = new AccountCommand.Open(new AccountId(newIds.next()), request.profile(), request.occurredAt());
        Standing<AccountView> account = commands.handle(command).standing();
        return Versioned.created(URI.create("/api/accounts/" + account.what().id()), account.version(), account.what());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One company")
    ResponseEntity<AccountView> account(@PathVariable UUID id) {
        Standing<AccountView> account = standing(id);
        return Versioned.ok(account.version(), account.what());
    }

    @GetMapping
    @Operation(
            summary = "Companies, in pages",
            description =
                    "All, or those of which everything holds that is asked for: `?owner=…&contactDueBy=…` is whom "
                            + "that person is to be in contact with by then. A class or person that there is none of is refused "
                            + "with 400.")
    Page<AccountView> accounts(
            @RequestParam(required = false)
                    @Parameter(description = "the next contact is due on this day or before", example = "2026-11-23")
                    @Nullable
                    LocalDate contactDueBy,
            @RequestParam(required = false) @Parameter(description = "the person who answers for it") @Nullable
                    UUID owner,
            @RequestParam(name = "class", required = false)
                    @Parameter(description = "a class of the rules", example = "A1")
                    @Nullable
                    String accountClass,
            @RequestParam(required = false)
                    @Parameter(
                            description = "the side of the triangle",
                            schema = @Schema(allowableValues = {"prospect", "customer"}))
                    @Nullable
                    AccountKind kind,
            Paging paging) {
        var wanted = asked.read(contactDueBy, owner, accountClass, kind);
        var portion = accounts.list(wanted, paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Set what is known about a company",
            description = "If-Match must name the version that was seen. What a source only repeats later does not "
                    + "overrule what is set here; what it changes does.")
    ResponseEntity<AccountView> correct(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AccountRequest request) {
        standing(id);
        var command = new AccountCommand.Correct(
                new AccountId(id), ifMatch.required(), request.profile(), request.occurredAt());
        Standing<AccountView> account = commands.handle(command).standing();
        return Versioned.ok(account.version(), account.what());
    }

    @PutMapping("/{id}/owner")
    @Operation(
            summary = "Say who answers for a company",
            description = "If-Match must name the version that was seen. Without `owner` nobody does from now on.")
    ResponseEntity<AccountView> entrust(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody OwnerRequest request) {
        standing(id);
        var command = new AccountCommand.Entrust(
                new AccountId(id), ifMatch.required(), request.owner(), request.occurredAt());
        Standing<AccountView> account = commands.handle(command).standing();
        return Versioned.ok(account.version(), account.what());
    }

    @PostMapping(path = "/bulk", consumes = BulkEndpoint.NDJSON)
    @Operation(
            summary = "Take over companies of another system",
            description =
                    "One company per line, one answer per line. A company that is known by its business id, or in "
                            + "another system by its domain or its name in its country, gets the row as a further source. The "
                            + "same row again changes nothing. A parent may come later than who it owns.")
    ResponseEntity<StreamingResponseBody> takeOver(
            @RequestParam @Pattern(regexp = SystemName.PATTERN) String system, InputStream body) {
        return bulk.accept(body, AccountRow.class, row -> takeOver(system, row));
    }

    private BulkResult takeOver(String system, AccountRow row) {
        var heard = commands.hear(row.command(system));
        return BulkAnswer.of(heard.account(), heard.toldVersion(), heard.effect());
    }

    private Standing<AccountView> standing(UUID id) {
        return accounts.find(new AccountId(id)).orElseThrow(() -> new NotFound("account", id));
    }
}
