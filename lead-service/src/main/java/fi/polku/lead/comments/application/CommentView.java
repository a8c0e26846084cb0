package fi.polku.lead.comments.application;

import fi.polku.lead.comments.domain.Comment;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment as those who work with the lead read it.
 *
 * @param by id of who said it, as in the team directory
 */
public record CommentView(UUID id, UUID by, String text, Instant at) {

    /** The comment, looked at on its lead. */
    public static CommentView of(Comment comment) {
        return new CommentView(comment.id(), comment.by(), comment.text(), comment.at());
    }
}
