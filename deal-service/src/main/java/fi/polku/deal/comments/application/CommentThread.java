package fi.polku.deal.comments.application;

import fi.polku.deal.comments.domain.Comment;
import fi.polku.deal.comments.domain.Comments;
import fi.polku.deal.deals.application.PeopleNamed;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The conversation on a deal: a comment once said stays as it is. */
@Component
public class CommentThread {

    private final Comments comments;
    private final Deals deals;
    private final PeopleNamed people;
    private final Clock clock;
    private final ZoneId zone;

    CommentThread(Comments comments, Deals deals, PeopleNamed people, Clock clock, ZoneId zone) {
        this.comments = comments;
        this.deals = deals;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    /** The deal to comment on. */
    public Optional<Deal> deal(DealId id) {
        return deals.find(id).map(standing -> standing.what());
    }

    /**
     * Adds a comment to the deal's thread; one that is there already stays as it is.
     *
     * @param occurredAt when it was said; {@code null} for now
     * @throws DealRefused.UnknownReference when the directory does not know who is said to have said it
     * @throws fi.polku.deal.domain.Untimely when it cannot have been said then
     */
    public Comment say(Deal deal, UUID id, UUID by, String text, @Nullable Instant occurredAt) {
        var when = new Moment(clock.instant(), zone).when(occurredAt);
        when.notBefore(deal.details().openedOn());
        people.doer("by", by, occurredAt);
        comments.keep(new Comment(id, deal.id(), by, text, when.at()));
        return comments.find(deal.id(), id).orElseThrow();
    }

    /** This comment on this deal. */
    public Optional<Comment> find(DealId deal, UUID id) {
        return comments.find(deal, id);
    }

    /** Some comments on a deal, the oldest first, after the given place. */
    public Comments.Part read(DealId deal, int limit, @Nullable String after) {
        return comments.on(deal, limit, after);
    }
}
