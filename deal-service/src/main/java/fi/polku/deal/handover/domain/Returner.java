package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a handover back: the delivery owner; in the owner's place a manager, and anybody once the owner has left, for
 * nobody else could.
 *
 * @param standsIn whether the person may do it though the delivery owner is somebody else
 */
public record Returner(Stamp stamp, boolean standsIn) {

    /**
     * This person.
     *
     * @param owner the delivery owner; {@code null} when they are not known to work here any more
     * @param seller where the deal's seller stands now; {@code null} when nobody sells
     */
    public static Returner of(Person person, @Nullable Person owner, @Nullable Stamp seller) {
        boolean ownerLeft = owner == null || !owner.active();
        return new Returner(person.stamp(), person.mayManage(seller) || (ownerLeft && person.active()));
    }
}
