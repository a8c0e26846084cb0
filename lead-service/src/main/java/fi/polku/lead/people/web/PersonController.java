package fi.polku.lead.people.web;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.people.application.PersonView;
import fi.polku.lead.people.application.TeamDirectory;
import fi.polku.lead.people.application.TeamMemberCommand;
import fi.polku.lead.people.application.TeamMemberCommandHandler;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.web.BulkAnswer;
import fi.polku.lead.web.SystemName;
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
@RequestMapping("/api/people")
@Tag(name = "people", description = "The team directory: who sells, in which team and region, led by whom")
class PersonController {

    private final TeamMemberCommandHandler commands;
    private final TeamDirectory directory;
    private final NewIds newIds;
    private final BulkEndpoint bulk;

    PersonController(TeamMemberCommandHandler commands, TeamDirectory directory, NewIds newIds, BulkEndpoint bulk) {
        this.commands = commands;
        this.directory = directory;
        this.newIds = newIds;
        this.bulk = bulk;
    }

    @PostMapping
    @Operation(summary = "Take a person into the team directory")
    ResponseEntity<PersonView> join(@Valid @RequestBody PersonRequest request) {
        var command = new TeamMemberCommand.Join(new PersonId(newIds.next()), request.position());
        Standing<PersonView> person = commands.handle(command).standing();
        return Versioned.created(URI.create("/api/people/" + person.what().id()), person.version(), person.what());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One person of the team directory")
    ResponseEntity<PersonView> person(@PathVariable UUID id) {
        Standing<PersonView> person = standing(id);
        return Versioned.ok(person.version(), person.what());
    }

    @GetMapping
    @Operation(summary = "The people of the team directory, in pages")
    Page<PersonView> people(Paging paging) {
        var portion = directory.list(paging.limit(), paging.after());
        return Page.of(portion.items().stream().map(Standing::what).toList(), portion.next());
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Give a person another position",
            description = "If-Match must name the version that was seen.")
    ResponseEntity<PersonView> move(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody PersonRequest request) {
        standing(id);
        var command = new TeamMemberCommand.Move(new PersonId(id), ifMatch.required(), request.position());
        Standing<PersonView> person = commands.handle(command).standing();
        return Versioned.ok(person.version(), person.what());
    }

    @PostMapping(path = "/bulk", consumes = BulkEndpoint.NDJSON)
    @Operation(
            summary = "Take over people of another system",
            description =
                    "One person per line, one answer per line. A person taken over before is changed by what the row "
                            + "changed since; a row that repeats what it said before changes nothing, also when the "
                            + "person was edited here since. A manager may come later than who is led.")
    ResponseEntity<StreamingResponseBody> takeOver(
            @RequestParam @Pattern(regexp = SystemName.PATTERN) String system, InputStream body) {
        return bulk.accept(body, PersonRow.class, row -> takeOver(system, row));
    }

    private BulkResult takeOver(String system, PersonRow row) {
        var key = new ExternalKey(system, row.externalId());
        var decided = commands.handle(new TeamMemberCommand.Import(row.person(system), key, row.position(system)));
        return BulkAnswer.of(decided.standing().what().id(), decided);
    }

    private Standing<PersonView> standing(UUID id) {
        return directory.find(new PersonId(id)).orElseThrow(() -> new NotFound("person", id));
    }
}
