package fi.polku.lead.comments.domain;

import fi.polku.lead.leads.domain.LeadId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All comments. */
public interface Comments {

    /** Keeps the comment; when one of this id is kept already, that one stays as it is. */
    void keep(Comment comment);

    /** This comment on one of these leads. */
    Optional<Comment> find(Collection<LeadId> leads, UUID id);

    /**
     * Some comments on these leads in the order in which they were said.
     *
     * @param after where the part before this one ended; {@code null} for the first
     */
    Part on(Collection<LeadId> leads, int limit, @Nullable String after);

    /**
     * Part of a lead's thread.
     *
     * @param next where the next part begins; {@code null} when this was the last
     */
    record Part(List<Comment> comments, @Nullable String next) {

        public Part {
            comments = List.copyOf(comments);
        }
    }
}
