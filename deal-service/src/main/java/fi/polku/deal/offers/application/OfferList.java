package fi.polku.deal.offers.application;

import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.offers.domain.OfferBook;
import fi.polku.deal.offers.domain.OfferId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what was offered. */
@Component
public class OfferList {

    private final OfferBook book;
    private final Clock clock;
    private final ZoneId zone;

    OfferList(OfferBook book, Clock clock, ZoneId zone) {
        this.book = book;
        this.clock = clock;
        this.zone = zone;
    }

    /** All offers of a deal, first to last; empty when there is no such deal. */
    public Optional<Standing<List<OfferView>>> of(UUID deal) {
        LocalDate today = new Moment(clock.instant(), zone).today();
        return book.of(deal)
                .map(standing -> standing.map(known -> known.offers().all().stream()
                        .map(offer -> OfferView.of(offer, known.terms(), today))
                        .toList()));
    }

    /** One offer of a deal; empty when there is none of it. */
    public Optional<Standing<OfferView>> find(UUID deal, OfferId id) {
        return of(deal).flatMap(standing -> standing.what().stream()
                .filter(offer -> offer.id().equals(id.value()))
                .findFirst()
                .map(offer -> new Standing<>(offer, standing.version())));
    }
}
