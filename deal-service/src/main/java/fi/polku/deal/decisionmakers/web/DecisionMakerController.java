package fi.polku.deal.decisionmakers.web;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.decisionmakers.application.DecisionMakerBook;
import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.domain.Standing;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deals/{deal}/decision-makers")
@Tag(name = "decision-makers", description = "Who at the customer's decides, influences, uses or blocks; on no event")
class DecisionMakerController {

    private final DecisionMakerBook people;
    private final NewIds newIds;

    DecisionMakerController(DecisionMakerBook people, NewIds newIds) {
        this.people = people;
        this.newIds = newIds;
    }

    @PostMapping
    @Operation(
            summary = "Name a decision maker",
            description = "Somebody at the customer's with their part in the decision. Once the deal is won, "
                    + "account-service fetches them to the customer.")
    ResponseEntity<DecisionMakerView> name(@PathVariable UUID deal, @Valid @RequestBody DecisionMakerRequest request) {
        var named = people.name(request.someone(newIds.next(), known(deal)));
        URI location = URI.create(
                "/api/deals/%s/decision-makers/%s".formatted(deal, named.what().id()));
        return Versioned.created(location, named.version(), DecisionMakerView.of(named.what()));
    }

    @GetMapping
    @Operation(summary = "Everybody at the customer's who has part in the decision, by name")
    Page<DecisionMakerView> all(@PathVariable UUID deal) {
        return Page.of(
                people.on(known(deal)).stream().map(DecisionMakerView::of).toList(), null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One decision maker")
    ResponseEntity<DecisionMakerView> one(@PathVariable UUID deal, @PathVariable UUID id) {
        return answer(id, people.find(known(deal), id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Say anew who a decision maker is",
            description =
                    "In place of what was said before. If-Match must name the version of the decision maker that was "
                            + "seen, which is not the deal's.")
    ResponseEntity<DecisionMakerView> change(
            @PathVariable UUID deal,
            @PathVariable UUID id,
            IfMatch ifMatch,
            @Valid @RequestBody DecisionMakerRequest request) {
        return answer(id, people.change(request.someone(id, known(deal)), ifMatch.required()));
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Forget a decision maker",
            description =
                    "Whether or not there is one of this id. If-Match must name the version of the decision maker "
                            + "that was seen.")
    ResponseEntity<Void> forget(@PathVariable UUID deal, @PathVariable UUID id, IfMatch ifMatch) {
        people.forget(known(deal), id, ifMatch.required());
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<DecisionMakerView> answer(UUID id, Optional<Standing<DecisionMaker>> someone) {
        return someone.map(found -> Versioned.ok(found.version(), DecisionMakerView.of(found.what())))
                .orElseThrow(() -> new NotFound("decision maker", id));
    }

    private DealId known(UUID deal) {
        DealId id = new DealId(deal);
        if (!people.knows(id)) {
            throw new NotFound("deal", deal);
        }
        return id;
    }
}
