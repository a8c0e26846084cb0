package fi.polku.lead.invitations.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.polku.lead.invitations.application.InvitationDesk;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "invitations", description = "Meetings as calendars read them")
class InvitationController {

    private static final String ICALENDAR = "text/calendar";

    private final InvitationDesk desk;
    private final CalendarFile file;

    InvitationController(InvitationDesk desk, CalendarFile file) {
        this.desk = desk;
        this.file = file;
    }

    @GetMapping(path = "/api/leads/{lead}/meeting.ics", produces = ICALENDAR)
    @Operation(
            summary = "The invitation to a lead's meeting, as a calendar file",
            description = "An iCalendar request (RFC 5545). A meeting that is moved stays the same event with a higher "
                    + "SEQUENCE, so calendars that have it move it. When its lead ends first, the file cancels it "
                    + "(METHOD:CANCEL, RFC 5546).")
    ResponseEntity<byte[]> invitation(@PathVariable UUID lead) {
        var invitation = desk.invitationOf(new LeadId(lead)).orElseThrow(() -> new NotFound("meeting with lead", lead));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "%s;method=%s;charset=UTF-8".formatted(ICALENDAR, invitation.cancelled() ? "CANCEL" : "REQUEST"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
                .body(file.text(invitation).getBytes(UTF_8));
    }
}
