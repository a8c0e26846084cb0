package fi.polku.deal.deals.application;

import fi.polku.deal.deals.application.DealCommand.OverrideFacts;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.time.Instant;
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
     * @throws DealRefused.UnknownReference when nobody here knows the person, or they left
     */
    public Stamp stamp(String field, UUID personId) {
        return person(field, personId).stamp();
    }

    /**
     * Who did something, standing where they stand now. Who did it at a time that is told may have left since.
     *
     * @param field what the caller named the person in
     * @param occurredAt when it was done; {@code null} for now
     * @throws DealRefused.UnknownReference when nobody here knows the person, or they left and are said to do it now
     */
    public Stamp doer(String field, UUID personId, @Nullable Instant occurredAt) {
        return occurredAt == null
                ? stamp(field, personId)
                : people.find(personId)
                        .orElseThrow(() -> unknown(
                                field,
                                "\"%s\" is not known here".formatted(personId),
                                "somebody in the team directory"));
    }

    /** The same; {@code null} when nobody is named. */
    @Nullable
    Stamp doerOrNull(String field, @Nullable UUID personId, @Nullable Instant occurredAt) {
        return personId == null ? null : doer(field, personId, occurredAt);
    }

    /**
     * The word of a manager about this deal.
     *
     * @throws DealRefused.UnknownReference when nobody here knows them
     * @throws DealRefused.NotAManager when they are neither a sales manager nor whom the deal's seller reports to
     */
    @Nullable
    Overruling overruling(@Nullable OverrideFacts override, DealDetails deal) {
        if (override == null) {
            return null;
        }
        Person manager = person("override.by", override.by());
        Stamp seller = asOfNow(deal.seller());
        if (!manager.mayManage(seller)) {
            throw new DealRefused.NotAManager(Person.whoManages(seller));
        }
        return new Overruling(override.reason(), manager.stamp());
    }

    private @Nullable Stamp asOfNow(@Nullable Stamp stamped) {
        return stamped == null ? null : people.find(stamped.personId()).orElse(stamped);
    }

    private Person person(String field, UUID personId) {
        return people.person(personId)
                .filter(Person::active)
                .orElseThrow(() -> unknown(
                        field,
                        "\"%s\" is not known to work here".formatted(personId),
                        "somebody in the team directory who works here"));
    }

    private static DealRefused unknown(String field, String message, String accepted) {
        return new DealRefused.UnknownReference(List.of(new Flaw(field, message, accepted)));
    }
}
