package fi.polku.deal.handover.application;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.handover.domain.HandoverPackage;
import fi.polku.deal.handover.domain.HandoverRefused;
import fi.polku.deal.handover.domain.Promise;
import fi.polku.platform.service.id.NameBasedId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who a handover mentions and names its promises. */
@Component
class HandoverReferences {

    private final KnownPeople people;

    HandoverReferences(KnownPeople people) {
        this.people = people;
    }

    /**
     * The package that these contents make.
     *
     * @throws HandoverRefused.UnknownReference when nobody here knows the delivery owner, or they left
     */
    HandoverPackage packed(UUID deal, HandoverCommand.Contents contents) {
        UUID owner = contents.deliveryOwner();
        return new HandoverPackage(
                owner == null ? null : person("deliveryOwner", owner),
                contents.needs(),
                contents.schedule(),
                contents.risks(),
                contents.openQuestions(),
                promises(deal, contents.promises()),
                contents.confirmed());
    }

    /**
     * One of our own people as a stamp.
     *
     * @throws HandoverRefused.UnknownReference when nobody here knows them, or they left
     */
    Stamp person(String field, UUID id) {
        return people.person(id)
                .filter(Person::active)
                .map(Person::stamp)
                .orElseThrow(() -> new HandoverRefused.UnknownReference(new Flaw(
                        field,
                        "\"%s\" is not known to work here".formatted(id),
                        "somebody in the team directory who works here")));
    }

    private static @Nullable List<Promise> promises(UUID deal, @Nullable List<HandoverCommand.Pledge> pledges) {
        return pledges == null
                ? null
                : pledges.stream().map(pledge -> promise(deal, pledge)).toList();
    }

    /** The same promise to the same person keeps its id, so that whoever follows it finds it again. */
    private static Promise promise(UUID deal, HandoverCommand.Pledge pledge) {
        UUID id = NameBasedId.of("promise", deal.toString(), pledge.to() + ": " + pledge.what());
        return new Promise(id, pledge.what(), pledge.to(), pledge.dueOn());
    }
}
