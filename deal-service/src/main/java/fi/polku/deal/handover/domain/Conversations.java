package fi.polku.deal.handover.domain;

import java.util.List;
import java.util.UUID;

/** What was talked about with customers, by reference. */
public interface Conversations {

    /** The ids of everything that was logged about this deal, in a stable order. */
    List<UUID> about(UUID deal);
}
