package fi.polku.lead.people.domain;

import fi.polku.lead.domain.Retold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is in the sales organisation.
 *
 * @param name the person's name, as figures show it
 * @param team the team the person works in
 * @param manager who leads the person; need not be in the directory yet
 * @param region the region or office the person sells in
 * @param partner the outsourced company the person works for; {@code null} for own staff
 * @param roles what the person does, each once and in the order of {@link Role}; may be none
 * @param active whether the person still works here
 */
public record Position(
        String name,
        @Nullable Unit team,
        @Nullable PersonId manager,
        @Nullable Unit region,
        @Nullable Unit partner,
        List<Role> roles,
        boolean active) {

    public Position {
        roles = roles.stream().distinct().sorted().toList();
    }

    /** This position, with what the system it came from has changed since it told of it before. */
    Position following(Position before, Position now) {
        var retold = new Retold<>(this, before, now);
        return new Position(
                retold.part(Position::name),
                retold.part(Position::team),
                retold.part(Position::manager),
                retold.part(Position::region),
                retold.part(Position::partner),
                retold.part(Position::roles),
                retold.part(Position::active));
    }
}
