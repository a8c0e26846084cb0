package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.offers.domain.OfferEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deal is sold in. The deal of a qualified lead of which nothing has a price has a currency that nobody told but that
 * was presumed when it was opened; its first offer corrects that. Whoever opens a deal by hand tells the currency, and so do
 * another system's records.
 */
final class SaleCurrency {

    private SaleCurrency() {}

    /** What offers of this deal have to be in; {@code null} while only the first offer can tell. */
    static @Nullable String of(Deal deal) {
        return isGuess(deal) ? null : deal.details().currency();
    }

    /** What happened when a deal's offers changed: the first offer may tell what the deal is sold in. */
    static Change<Deal, Happening> told(Deal before, Change<Deal, OfferEvent> change) {
        Deal after = change.after();
        List<Happening> events = new ArrayList<>(change.events());
        if (!isGuess(before) || isGuess(after)) {
            return new Change<>(after, events);
        }
        String currency = after.offers().all().getFirst().latest().value().currency();
        if (currency.equals(after.details().currency())) {
            return new Change<>(after, events);
        }
        Deal corrected = after.with(after.details().soldIn(currency));
        events.add(DealCorrected.of(corrected, change.events().getLast().occurredAt()));
        return new Change<>(corrected, events);
    }

    private static boolean isGuess(Deal deal) {
        return deal.course().lead() != null
                && deal.key() == null
                && deal.offers().all().isEmpty()
                && deal.details().lines().stream().allMatch(line -> line.listPrice() == null && line.amount() == null);
    }
}
