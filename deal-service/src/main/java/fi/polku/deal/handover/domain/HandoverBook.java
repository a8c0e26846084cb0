package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The handovers of all won deals. They stand and fall with their deal: its version is theirs. */
public interface HandoverBook {

    /**
     * How this deal goes to delivery; empty when there is no such deal.
     *
     * @throws HandoverRefused.NotWon when the deal is not won
     */
    Optional<Standing<DealHandover>> of(UUID deal);

    /**
     * Decides on the handover of a won deal as it stands and keeps what was decided together with its events, or nothing at
     * all.
     *
     * @param expectedVersion the version of the deal that the asker saw; {@code null} when any will do
     * @throws HandoverRefused.NotWon when the deal is not won
     */
    Decided<DealHandover> change(
            UUID deal,
            @Nullable Long expectedVersion,
            Function<DealHandover, Change<Handover, HandoverEvent>> decision);
}
