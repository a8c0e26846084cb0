package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadReasons;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/lead-reasons")
@Tag(name = "reasons", description = "The reasons that may be given, with their names in Finnish and English")
class ReasonController {

    private final LeadReasons reasons;

    ReasonController(LeadReasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping
    @Operation(summary = "The reasons to disqualify a lead, to call later and to let a lead rest")
    LeadReasons reasons() {
        return reasons;
    }
}
