package fi.polku.lead.worklist.web;

import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.worklist.application.WorkList;
import fi.polku.lead.worklist.application.WorkLists;
import fi.polku.platform.service.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/work-list")
@Tag(name = "work list", description = "What somebody has to do today")
class WorkListController {

    private final WorkLists lists;

    WorkListController(WorkLists lists) {
        this.lists = lists;
    }

    @GetMapping
    @Operation(
            summary = "The work list of today",
            description = "Callbacks due first, then leads that came back, signals by urgency, new leads by class and "
                    + "age, and the meetings of today. A lead handler also sees what is nobody's. A callback set "
                    + "for a later day is on the list of that day.")
    WorkList workList(
            @RequestParam @Parameter(description = "the person", example = "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11")
                    UUID person) {
        return lists.of(new PersonId(person)).orElseThrow(() -> new NotFound("person", person));
    }
}
