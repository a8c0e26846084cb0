package fi.polku.deal.comments.web;

import fi.polku.deal.comments.application.CommentThread;
import fi.polku.deal.comments.application.CommentView;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealId;
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
@RequestMapping("/api/deals/{deal}/comments")
@Tag(name = "comments", description = "What our own people say to each other about a deal; on no event")
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
            summary = "Say something about a deal",
            description = "It stays as it was said. Who says it must be in the team directory.")
    ResponseEntity<CommentView> say(@PathVariable UUID deal, @Valid @RequestBody CommentRequest request) {
        var comment = CommentView.of(
                thread.say(standing(deal), newIds.next(), request.by(), request.text(), request.occurredAt()));
        return Versioned.created(
                URI.create("/api/deals/%s/comments/%s".formatted(deal, comment.id())), ONLY_VERSION, comment);
    }

    @GetMapping
    @Operation(summary = "What was said about a deal, the oldest first, in pages")
    Page<CommentView> comments(@PathVariable UUID deal, Paging paging) {
        var part = thread.read(standing(deal).id(), paging.limit(), paging.after());
        return Page.of(part.comments().stream().map(CommentView::of).toList(), part.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One comment on a deal")
    ResponseEntity<CommentView> comment(@PathVariable UUID deal, @PathVariable UUID id) {
        return thread.find(new DealId(deal), id)
                .map(comment -> Versioned.ok(ONLY_VERSION, CommentView.of(comment)))
                .orElseThrow(() -> new NotFound("comment", id));
    }

    private Deal standing(UUID id) {
        return thread.deal(new DealId(id)).orElseThrow(() -> new NotFound("deal", id));
    }
}
