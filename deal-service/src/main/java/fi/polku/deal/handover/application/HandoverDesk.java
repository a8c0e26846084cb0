package fi.polku.deal.handover.application;

import fi.polku.deal.domain.Standing;
import fi.polku.deal.handover.domain.HandoverBook;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what is handed over. */
@Component
public class HandoverDesk {

    private final HandoverBook book;

    HandoverDesk(HandoverBook book) {
        this.book = book;
    }

    /**
     * The handover of this deal; empty when there is no such deal.
     *
     * @throws fi.polku.deal.handover.domain.HandoverRefused.NotWon when the deal is not won
     */
    public Optional<Standing<HandoverView>> of(UUID deal) {
        return book.of(deal).map(standing -> standing.map(HandoverView::of));
    }
}
