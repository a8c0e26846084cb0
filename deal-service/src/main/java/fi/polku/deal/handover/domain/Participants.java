package fi.polku.deal.handover.domain;

import java.util.List;
import java.util.UUID;

/** Who at the customers' had part in the decisions about deals. */
public interface Participants {

    /** Everybody named on this deal, in a stable order. */
    List<Participant> in(UUID deal);
}
