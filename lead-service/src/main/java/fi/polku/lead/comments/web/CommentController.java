package fi.polku.lead.comments.web;

import fi.polku.lead.comments.application.CommentThread;
import fi.polku.lead.comments.application.CommentView;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadId;
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
@RequestMapping("/api/leads/{lead}/comments")
@Tag(name = "comments", description = "What our own people say to each other about a lead; on no event")
class CommentController {

    /** A comment once said never changes. */
    private static final long ONLY_VERSION = 1;

    private final CommentThread thread;
    private final NewIds newIds;

    CommentController(CommentThread thread, NewIds newIds) {
        this.thread = thread;
        this.newIds = newIds;
    }

    @PostMapping
    @Operation(
            summary = "Say something about a lead",
            description = "It stays as it was said. Who says it must be in the team directory.")
    ResponseEntity<CommentView> say(@PathVariable UUID lead, @Valid @RequestBody CommentRequest request) {
        var comment = CommentView.of(
                thread.say(standing(lead), newIds.next(), request.by(), request.text(), request.occurredAt()));
        return Versioned.created(
                URI.create("/api/leads/%s/comments/%s".formatted(lead, comment.id())), ONLY_VERSION, comment);
    }

    @GetMapping
    @Operation(
            summary = "What was said about a lead, the oldest first, in pages",
            description = "What was said about leads that became part of it is in it, too.")
    Page<CommentView> comments(@PathVariable UUID lead, Paging paging) {
        var part = thread.read(standing(lead), paging.limit(), paging.after());
        return Page.of(part.comments().stream().map(CommentView::of).toList(), part.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One comment on a lead")
    ResponseEntity<CommentView> comment(@PathVariable UUID lead, @PathVariable UUID id) {
        return thread.find(standing(lead), id)
                .map(comment -> Versioned.ok(ONLY_VERSION, CommentView.of(comment)))
                .orElseThrow(() -> new NotFound("comment", id));
    }

    private Lead standing(UUID id) {
        return thread.lead(new LeadId(id)).orElseThrow(() -> new NotFound("lead", id));
    }
}
