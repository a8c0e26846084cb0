package fi.polku.lead.comments.application;

import fi.polku.lead.comments.domain.Comment;
import fi.polku.lead.comments.domain.Comments;
import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMembers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The conversation on a lead: a comment once said stays as it is. */
@Component
public class CommentThread {

    private final Comments comments;
    private final Leads leads;
    private final TeamMembers people;
    private final Clock clock;
    private final ZoneId zone;

    CommentThread(Comments comments, Leads leads, TeamMembers people, Clock clock, ZoneId zone) {
        this.comments = comments;
        this.leads = leads;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    /** The lead to comment on. */
    public Optional<Lead> lead(LeadId id) {
        return leads.find(id).map(standing -> standing.what());
    }

    /**
     * Adds a comment to the lead's thread; one that is there already stays as it is.
     *
     * @param occurredAt when it was said; {@code null} for now
     * @throws LeadRefused.UnknownReferences when the directory does not know who is said to have said it
     * @throws fi.polku.lead.domain.Untimely when it cannot have been said then
     */
    public Comment say(Lead lead, UUID id, UUID by, String text, @Nullable Instant occurredAt) {
        var when = lead.notBeforeItsBeginning(new Moment(clock.instant(), zone).when(occurredAt));
        requireKnown(by);
        comments.keep(new Comment(id, lead.id(), by, text, when.at()));
        return comments.find(List.of(lead.id()), id).orElseThrow();
    }

    /** This comment on this lead, or on one that became part of it. */
    public Optional<Comment> find(Lead lead, UUID id) {
        return comments.find(lead.parts(), id);
    }

    /** Some comments on a lead and on those that became part of it, the oldest first, after the given place. */
    public Comments.Part read(Lead lead, int limit, @Nullable String after) {
        return comments.on(lead.parts(), limit, after);
    }

    private void requireKnown(UUID person) {
        if (people.find(new PersonId(person)).isEmpty()) {
            throw new LeadRefused.UnknownReferences(List.of(
                    new Flaw("by", "\"%s\" is not known here".formatted(person), "somebody in the team directory")));
        }
    }
}
