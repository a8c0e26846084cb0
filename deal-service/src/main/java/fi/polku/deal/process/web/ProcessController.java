package fi.polku.deal.process.web;

import fi.polku.deal.process.application.ProcessCommandHandler;
import fi.polku.deal.process.application.ProcessList;
import fi.polku.deal.process.application.ProcessView;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sales-processes")
@Tag(name = "sales-processes", description = "The stages that deals pass and what each of them asks for, as data")
class ProcessController {

    private final ProcessCommandHandler commands;
    private final ProcessList processes;

    ProcessController(ProcessCommandHandler commands, ProcessList processes) {
        this.commands = commands;
        this.processes = processes;
    }

    @GetMapping
    @Operation(summary = "All sales processes", description = "Each in its newest version. There is one so far.")
    Page<ProcessView> processes() {
        return Page.of(List.of(processes.newest()), null);
    }

    @GetMapping("/" + ProcessView.DEFAULT)
    @Operation(
            summary = "The sales process in its newest version",
            description =
                    "Stages in order with required actions, limits in days and guide texts in Finnish and English; "
                            + "the lists of reasons; how long a seller has for a verdict; the highest discount that needs no "
                            + "approval; the checklist of a handover. The ETag is the version.")
    ResponseEntity<ProcessView> newest() {
        ProcessView process = processes.newest();
        return Versioned.ok(process.version(), process);
    }

    @GetMapping("/" + ProcessView.DEFAULT + "/versions/{version}")
    @Operation(summary = "A version of the sales process", description = "Deals keep the version that they began on.")
    ResponseEntity<ProcessView> version(@PathVariable int version) {
        ProcessView process = processes
                .version(version)
                .orElseThrow(() -> new NotFound("version of the sales process", String.valueOf(version)));
        return Versioned.ok(process.version(), process);
    }

    @PutMapping("/" + ProcessView.DEFAULT)
    @Operation(
            summary = "Publish a new version of the sales process",
            description = "The whole process as it should be. Deals that begin from now on follow it; deals under way "
                    + "keep theirs until somebody has them follow the new one. The same as the newest version publishes nothing. "
                    + "If-Match names the version that was edited.")
    ResponseEntity<ProcessView> publish(IfMatch ifMatch, @Valid @RequestBody ProcessRequest request) {
        ProcessView process = commands.publish(request.design(), ifMatch.required(), request.occurredAt())
                .standing()
                .what();
        return Versioned.ok(process.version(), process);
    }
}
