package fi.polku.lead.people.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the sales organisation's own people, as the team directory knows them.
 *
 * @param key what the system they were imported from calls them; {@code null} when entered here
 * @param said what that system said of them last; saying the same again is no news, whatever happened here since
 */
public record TeamMember(
        PersonId id,
        @Nullable ExternalKey key,
        Position position,
        @Nullable Position said) {

    /** Somebody as they came: what stands is what the system they came from said, if they came from one. */
    public TeamMember(PersonId id, @Nullable ExternalKey key, Position position) {
        this(id, key, position, key == null ? null : position);
    }

    /**
     * Takes somebody into the directory.
     *
     * @throws TeamMemberRefused.OwnManager when the position makes them lead themselves
     */
    public static Change<TeamMember, TeamMemberEvent> join(
            PersonId id, @Nullable ExternalKey key, Position position, Instant at) {
        return new TeamMember(id, key, position).announced(at);
    }

    /**
     * Gives the person another position; the one they hold already changes nothing.
     *
     * @throws TeamMemberRefused.OwnManager when the position makes them lead themselves
     */
    public Change<TeamMember, TeamMemberEvent> move(Position wanted, Instant at) {
        return wanted.equals(position) ? Change.none(this) : new TeamMember(id, key, wanted, said).announced(at);
    }

    /**
     * Hears what the system they were imported from says of them by now. What that changed since it was last heard
     * changes here; what it only repeats does not undo what was done here since.
     *
     * @throws TeamMemberRefused.OwnManager when the position makes them lead themselves
     */
    public Change<TeamMember, TeamMemberEvent> hear(Position told, Instant at) {
        Position before = said == null ? position : said;
        return told.equals(before)
                ? Change.none(this)
                : new TeamMember(id, key, position.following(before, told), told).announced(at);
    }

    private Change<TeamMember, TeamMemberEvent> announced(Instant at) {
        if (id.equals(position.manager())) {
            throw new TeamMemberRefused.OwnManager();
        }
        return Change.of(this, changed(at));
    }

    /** Where the person stands in the organisation now. */
    public Stamp stamp() {
        return new Stamp(
                id.value(),
                idOf(position.team()),
                idOf(position.manager()),
                idOf(position.region()),
                idOf(position.partner()));
    }

    private TeamMemberEvent changed(Instant at) {
        return new TeamMemberEvent.TeamMemberChanged(
                id.value(),
                key == null ? null : key.system(),
                key == null ? null : key.externalId(),
                position.name(),
                position.team(),
                idOf(position.manager()),
                position.region(),
                position.partner(),
                codesOf(position.roles()),
                position.active(),
                at);
    }

    private static @Nullable List<String> codesOf(List<Role> roles) {
        return roles.isEmpty() ? null : roles.stream().map(Role::code).toList();
    }

    private static @Nullable UUID idOf(@Nullable Unit unit) {
        return unit == null ? null : unit.id();
    }

    private static @Nullable UUID idOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
