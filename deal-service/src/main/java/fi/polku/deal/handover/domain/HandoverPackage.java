package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a seller tells delivery about a won deal. What is {@code null} nobody has said yet; whoever sees no risk says so.
 *
 * @param deliveryOwner who is to take it over
 * @param needs what the customer needs and requires
 * @param schedule when what is to be delivered
 * @param risks what may go wrong
 * @param openQuestions what is not agreed yet
 * @param promises every promise made; empty when none was made
 * @param confirmed the items of the checklist that only the seller can tell of, as far as they are done
 */
public record HandoverPackage(
        @Nullable Stamp deliveryOwner,
        @Nullable String needs,
        @Nullable String schedule,
        @Nullable String risks,
        @Nullable String openQuestions,
        @Nullable List<Promise> promises,
        Set<String> confirmed) {

    /** Nothing said yet. */
    public static final HandoverPackage EMPTY = new HandoverPackage(null, null, null, null, null, null, Set.of());

    public HandoverPackage {
        promises = promises == null ? null : List.copyOf(promises);
        confirmed = Set.copyOf(confirmed);
    }

    /** The promises made, as far as told. */
    public List<Promise> promisesMade() {
        return promises == null ? List.of() : promises;
    }

    /** Everything about it that cannot be true of this deal; empty when all is well. */
    List<Flaw> flaws(SoldDeal deal) {
        List<Flaw> flaws = new ArrayList<>();
        checkPromises(deal.openedOn(), flaws);
        List<String> items = deal.checklist().codesToConfirm();
        confirmed.stream()
                .filter(code -> !items.contains(code))
                .sorted()
                .map(code -> new Flaw(
                        "checklist",
                        "the checklist has no item " + code + " to confirm",
                        items.isEmpty() ? "nothing" : String.join(", ", items)))
                .forEach(flaws::add);
        return flaws;
    }

    private void checkPromises(LocalDate openedOn, List<Flaw> flaws) {
        Set<UUID> seen = new HashSet<>();
        List<Promise> made = promisesMade();
        for (int i = 0; i < made.size(); i++) {
            String field = "promises[%d]".formatted(i);
            if (!seen.add(made.get(i).promiseId())) {
                flaws.add(new Flaw(field + ".what", "was promised to the same person already", "each promise once"));
            }
            LocalDate dueOn = made.get(i).dueOn();
            if (dueOn.isBefore(openedOn)) {
                String message = dueOn + " lies before the deal was opened on " + openedOn;
                flaws.add(new Flaw(field + ".dueOn", message, openedOn + " or later"));
            }
        }
    }
}
