package fi.polku.deal.comments.application;

import fi.polku.deal.comments.domain.Comment;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment as those who work with the deal read it.
 *
 * @param by id of who said it, as in the team directory
 */
public record CommentView(UUID id, UUID by, String text, Instant at) {

    /** The comment, looked at on its deal. */
    public static CommentView of(Comment comment) {
        return new CommentView(comment.id(), comment.by(), comment.text(), comment.at());
    }
}
