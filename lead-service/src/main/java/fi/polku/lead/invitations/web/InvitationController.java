package fi.polku.lead.invitations.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.polku.lead.invitations.application.InvitationDesk;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:b8e4d1c7-2f6a-4039-8d5b-6c0a9e7f1342@polku.dev
            SEQUENCE:0
            DTSTART;TZID=Europe/Helsinki:20260310T090000
            DTEND;TZID=Europe/Helsinki:20260310T100000
            SUMMARY;LANGUAGE=fi:Tapaaminen: Kelohonka Konepaja Oy
            LOCATION:Konepajankatu 1
            END:VEVENT
            END:VCALENDAR
            """;

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
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = "string"), examples = @ExampleObject(value = EXAMPLE)))
    ResponseEntity<byte[]> invitation(@PathVariable UUID lead) {
        var invitation = desk.invitationOf(new LeadId(lead)).orElseThrow(() -> new NotFound("meeting with lead", lead));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "%s;method=%s;charset=UTF-8"
                                .formatted(ICALENDAR, invitation.cancelled() ? "CANCEL" : "REQUEST"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
                .body(file.text(invitation).getBytes(UTF_8));
    }
}
