package fi.polku.account.satisfaction.web;

import fi.polku.account.accounts.application.AccountList;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.domain.Standing;
import fi.polku.account.purchases.application.PurchaseList;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.account.satisfaction.application.Surveys;
import fi.polku.account.satisfaction.application.Surveys.RecordAnswer;
import fi.polku.account.satisfaction.domain.Answer;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "satisfaction", description = "How satisfied customers are, and whom to ask")
class SatisfactionController {

    private final Surveys surveys;
    private final PurchaseList purchases;
    private final AccountList accounts;
    private final NewIds newIds;

    SatisfactionController(Surveys surveys, PurchaseList purchases, AccountList accounts, NewIds newIds) {
        this.surveys = surveys;
        this.purchases = purchases;
        this.accounts = accounts;
        this.newIds = newIds;
    }

    @PostMapping("/api/purchases/{id}/satisfaction")
    @Operation(
            summary = "Record what a customer answered about a purchase",
            description = "Refused before it was delivered. The comment stays in this service: no event tells it.")
    ResponseEntity<Answer> record(@PathVariable UUID id, @Valid @RequestBody AnswerRequest request) {
        var purchase = new PurchaseId(id);
        if (purchases.find(purchase).isEmpty()) {
            throw new NotFound("purchase", id);
        }
        var answer = surveys.record(new RecordAnswer(
                purchase, newIds.next(), request.kind(), request.score(), request.comment(), request.occurredAt()));
        return Versioned.created(
                URI.create("/api/purchases/%s/satisfaction".formatted(id)), answer.version(), answer.what());
    }

    @GetMapping("/api/purchases/{id}/satisfaction")
    @Operation(summary = "What a customer answered about a purchase, in pages")
    Page<Answer> about(@PathVariable UUID id, Paging paging) {
        var portion = surveys.about(id, paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @GetMapping("/api/accounts/{id}/satisfaction")
    @Operation(summary = "What a customer answered, in pages")
    Page<Answer> ofAccount(@PathVariable UUID id, Paging paging) {
        if (accounts.find(new AccountId(id)).isEmpty()) {
            throw new NotFound("account", id);
        }
        var portion = surveys.ofAccount(id, paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @GetMapping("/api/surveys")
    @Operation(
            summary = "Purchases whose customers are to be asked, in pages",
            description =
                    "Delivered, their time has come by the day `due` (today unless said otherwise), and something was "
                            + "not answered about this delivery: `toAsk` says what.")
    Page<SurveyView> due(@RequestParam(required = false) @Nullable LocalDate due, Paging paging) {
        var portion = surveys.due(due, paging.limit(), paging.after());
        return Page.of(
                portion.items().stream()
                        .map(Standing::what)
                        .map(survey -> new SurveyView(purchases.view(survey.purchase()), survey.toAsk()))
                        .toList(),
                portion.next());
    }
}
