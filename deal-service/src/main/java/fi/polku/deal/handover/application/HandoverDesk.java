package fi.polku.deal.handover.application;

import fi.polku.deal.domain.Standing;
import fi.polku.deal.handover.domain.Conversations;
import fi.polku.deal.handover.domain.DealHandover;
import fi.polku.deal.handover.domain.HandoverBook;
import fi.polku.deal.handover.domain.Participants;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what is handed over. */
@Component
public class HandoverDesk {

    private final HandoverBook book;
    private final Participants participants;
    private final Conversations conversations;

    HandoverDesk(HandoverBook book, Participants participants, Conversations conversations) {
        this.book = book;
        this.participants = participants;
        this.conversations = conversations;
    }

    /**
     * The handover of this deal; empty when there is no such deal.
     *
     * @throws fi.polku.deal.handover.domain.HandoverRefused.NotWon when the deal is not won
     */
    public Optional<Standing<HandoverView>> of(UUID deal) {
        return book.of(deal).map(this::shown);
    }

    /** This handover with who decided and everything that was talked about. */
    Standing<HandoverView> shown(Standing<DealHandover> standing) {
        UUID deal = standing.what().deal().dealId();
        return standing.map(handover -> HandoverView.of(handover, participants.in(deal), conversations.about(deal)));
    }
}
