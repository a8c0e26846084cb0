package fi.polku.lead.leads.web;

import fi.polku.lead.contacts.domain.LoggedContact;
import fi.polku.lead.contacts.domain.LoggedContacts;
import fi.polku.lead.leads.application.LeadView;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.IfMatch;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leads/{id}")
@Tag(name = "calling", description = "Who has a lead, how the prospect was called, and the meeting")
class CallingController {

    private final Deeds deeds;
    private final LoggedContacts contacts;
    private final NewIds newIds;

    CallingController(Deeds deeds, LoggedContacts contacts, NewIds newIds) {
        this.deeds = deeds;
        this.contacts = contacts;
        this.newIds = newIds;
    }

    @PostMapping("/assignment")
    @Operation(summary = "Give the lead to somebody", description = "Whose it is already, it stays.")
    ResponseEntity<LeadView> assign(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AssignmentRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }

    @PostMapping("/contacts")
    @Operation(
            summary = "Log a contact",
            description = "The note stays with the lead. On the day of a callback or later, a contact in which the "
                    + "prospect was reached keeps the callback.")
    ResponseEntity<LeadView> logContact(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ContactRequest request) {
        UUID contactId = newIds.next();
        return deeds.done(id, lead -> request.deed(lead, contactId, ifMatch));
    }

    @GetMapping("/contacts")
    @Operation(
            summary = "The contacts of a lead with what was said, as they happened, in pages",
            description = "Those of leads that became part of it are among them.")
    Page<LoggedContact> contacts(@PathVariable UUID id, Paging paging) {
        var portion = contacts.of(deeds.partsOf(id), paging.limit(), paging.after());
        return Page.of(portion.contacts(), portion.next());
    }

    @PostMapping("/callback")
    @Operation(
            summary = "Call me later",
            description = "In place of an earlier callback. On that day the lead tops its owner's work list. GET "
                    + "/api/lead-reasons lists the reasons.")
    ResponseEntity<LeadView> callLater(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody CallbackRequest request) {
        return deeds.done(id, lead -> request.deed(lead, ifMatch));
    }

    @PostMapping("/meeting")
    @Operation(
            summary = "Book a meeting",
            description = "In place of an earlier one. The lead is in the stage of booking from then on.")
    ResponseEntity<LeadView> book(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody MeetingRequest request) {
        UUID meetingId = newIds.next();
        return deeds.done(id, lead -> request.deed(lead, meetingId, ifMatch));
    }
}
