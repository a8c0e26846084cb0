package fi.polku.deal.deals.application;

import fi.polku.deal.deals.application.DealCommand.OverrideFacts;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up whom a command names. */
@Component
public class PeopleNamed {

    private final KnownPeople people;

    PeopleNamed(KnownPeople people) {
        this.people = people;
    }

    /**
     * Where the person stands now.
     *
     * @param field what the caller named the person in
     * @throws DealRefused.UnknownReference when nobody here knows the person
     */
    public Stamp stamp(String field, UUID personId) {
        return person(field, personId).stamp();
    }

    /** @throws DealRefused.UnknownReference when somebody is named whom nobody here knows */
    @Nullable
    Stamp stampOrNull(String field, @Nullable UUID personId) {
        return personId == null ? null : stamp(field, personId);
    }

    /**
     * The word of a manager, who must be one as far as that is known.
     *
     * @throws DealRefused.UnknownReference when nobody here knows them
     * @throws DealRefused.NotAManager when their roles are known and this is none of them
     */
    @Nullable
    Overruling overruling(@Nullable OverrideFacts override) {
        if (override == null) {
            return null;
        }
        Person manager = person("override.by", override.by());
        if (!manager.mayActAs(Person.SALES_MANAGER)) {
            throw new DealRefused.NotAManager();
        }
        return new Overruling(override.reason(), manager.stamp());
    }

    private Person person(String field, UUID personId) {
        return people.person(personId)
                .orElseThrow(() -> new DealRefused.UnknownReference(List.of(new Flaw(
                        field, "\"%s\" is not known here".formatted(personId), "somebody in the team directory"))));
    }
}
