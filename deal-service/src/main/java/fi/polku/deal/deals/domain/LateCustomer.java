package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.process.domain.SalesProcess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The customer of a deal, known only after the deal was opened: the company of its lead was recognised later than the lead
 * was qualified. A deal that has a customer keeps it, one that was withdrawn needs none any more, and what another system's
 * records tell of its deals stays as they tell it.
 *
 * @param moment when the company was recognised
 */
public record LateCustomer(Customer customer, Moment moment) {

    /**
     * Gives the deal its customer; nothing happens to one that waits for none. What delivery took over is told once more:
     * without a customer, nobody could keep it.
     */
    public Change<Deal, Happening> of(Deal deal, SalesProcess process) {
        if (!isAwaitedBy(deal)) {
            return Change.none(deal);
        }
        Deal corrected = deal.with(deal.details().soldTo(customer));
        List<Happening> events = new ArrayList<>();
        events.add(DealCorrected.of(corrected, notBeforeWhatIsKnownOf(deal)));
        corrected.takenOver(process).ifPresent(events::add);
        return new Change<>(corrected, events);
    }

    /** Whether this deal has no customer and could have one. */
    public static boolean isAwaitedBy(Deal deal) {
        return deal.details().customer() == null
                && deal.key() == null
                && !deal.course().withdrawn();
    }

    /** A company may be older than its deal; that the deal has it is not. */
    private Instant notBeforeWhatIsKnownOf(Deal deal) {
        Closing closing = deal.details().closing();
        Instant day = moment.on(closing == null ? deal.details().openedOn() : closing.closedOn());
        return Stream.of(moment.at(), day, deal.course().enteredAfter(day))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
