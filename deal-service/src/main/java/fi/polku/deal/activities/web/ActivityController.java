package fi.polku.deal.activities.web;

import fi.polku.deal.activities.application.ActivityCommandHandler;
import fi.polku.deal.activities.application.ActivityList;
import fi.polku.deal.activities.application.ActivityView;
import fi.polku.deal.activities.domain.ActivityId;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.domain.Standing;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deals/{deal}/activities")
@Tag(name = "activities", description = "What was done about a deal: calls, meetings, e-mails, demos, notes")
class ActivityController {

    private final ActivityCommandHandler commands;
    private final ActivityList activities;
    private final NewIds newIds;

    ActivityController(ActivityCommandHandler commands, ActivityList activities, NewIds newIds) {
        this.commands = commands;
        this.activities = activities;
        this.newIds = newIds;
    }

    @PostMapping
    @Operation(
            summary = "Log what was done about a deal",
            description = "An activity with an action fulfils that required action of the stage where the deal stands. "
                    + "Level is of selling: 1 mapping potential, 2 winning trust and closing, 3 keeping and deepening.")
    ResponseEntity<ActivityView> log(@PathVariable UUID deal, @Valid @RequestBody ActivityRequest request) {
        known(deal);
        Standing<ActivityView> logged =
                commands.log(request.command(newIds.next(), deal)).standing();
        URI location = URI.create(
                "/api/deals/%s/activities/%s".formatted(deal, logged.what().id()));
        return Versioned.created(location, logged.version(), logged.what());
    }

    @GetMapping
    @Operation(summary = "What was done about a deal, in pages")
    Page<ActivityView> activities(@PathVariable UUID deal, Paging paging) {
        var portion = activities.list(known(deal), paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One thing that was done about a deal")
    ResponseEntity<ActivityView> activity(@PathVariable UUID deal, @PathVariable UUID id) {
        Standing<ActivityView> activity =
                activities.find(known(deal), new ActivityId(id)).orElseThrow(() -> new NotFound("activity", id));
        return Versioned.ok(activity.version(), activity.what());
    }

    private DealId known(UUID deal) {
        DealId id = new DealId(deal);
        if (!activities.knows(id)) {
            throw new NotFound("deal", deal);
        }
        return id;
    }
}
