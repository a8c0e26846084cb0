package fi.polku.deal.handover.application;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverPackage;
import fi.polku.deal.handover.domain.HandoverRefused;
import fi.polku.deal.handover.domain.Promise;
import fi.polku.deal.handover.domain.Returner;
import fi.polku.deal.handover.domain.SoldDeal;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Instant;
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
                owner == null ? null : atWork("deliveryOwner", owner).stamp(),
                contents.needs(),
                contents.schedule(),
                contents.risks(),
                contents.openQuestions(),
                promises(deal, contents.promises()),
                contents.confirmed());
    }

    /**
     * Who did something. Who did it at a time that is told may have left since.
     *
     * @param occurredAt when it was done; {@code null} for now
     * @throws HandoverRefused.UnknownReference when nobody here knows them, or they left and are said to do it now
     */
    Person doer(String field, UUID id, @Nullable Instant occurredAt) {
        return occurredAt == null
                ? atWork(field, id)
                : people.person(id)
                        .orElseThrow(() -> new HandoverRefused.UnknownReference(new Flaw(
                                field, "\"%s\" is not known here".formatted(id), "somebody in the team directory")));
    }

    /** Who gives this handover of this deal back, as its delivery owner and its seller stand now. */
    Returner returner(Person by, Handover handover, SoldDeal deal) {
        Stamp owner = handover.told().deliveryOwner();
        Stamp seller = deal.seller();
        return Returner.of(
                by,
                owner == null ? null : people.person(owner.personId()).orElse(null),
                seller == null ? null : people.find(seller.personId()).orElse(seller));
    }

    private Person atWork(String field, UUID id) {
        return people.person(id)
                .filter(Person::active)
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
