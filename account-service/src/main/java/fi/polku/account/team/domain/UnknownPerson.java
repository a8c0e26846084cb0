package fi.polku.account.team.domain;

import fi.polku.account.domain.Flaw;
import fi.polku.account.domain.Refused;
import java.util.List;
import java.util.UUID;

/** Nobody of ours has this id. */
public final class UnknownPerson extends Refused {

    public UnknownPerson(String field, UUID person) {
        super(
                "unknown-reference",
                "Something is named that is not known here.",
                List.of(new Flaw(
                        field,
                        "no active person %s is known".formatted(person),
                        "the id of a person in the team directory")));
    }
}
