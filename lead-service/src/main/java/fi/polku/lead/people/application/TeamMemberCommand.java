package fi.polku.lead.people.application;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import org.jspecify.annotations.Nullable;

/** What can be asked of the team directory. */
public sealed interface TeamMemberCommand {

    /** The person the command is about. */
    PersonId person();

    /** The version of the person that the caller saw; {@code null} when any will do. */
    default @Nullable Long expectedVersion() {
        return switch (this) {
            case Move move -> move.seenVersion();
            case Join _, Import _ -> null;
        };
    }

    /** Take somebody into the directory; who is there already stays as they are. */
    record Join(PersonId person, Position position) implements TeamMemberCommand {}

    /** Give somebody who is in the directory another position. */
    record Move(PersonId person, long seenVersion, Position position) implements TeamMemberCommand {}

    /** Take somebody over from another system: a new person joins, a known one follows what changed there. */
    record Import(PersonId person, ExternalKey key, Position position) implements TeamMemberCommand {}
}
