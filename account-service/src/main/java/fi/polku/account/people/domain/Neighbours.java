package fi.polku.account.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The services that know people until they are a customer's. */
public interface Neighbours {

    /**
     * The contact person of a lead; empty when there is no such lead, or nobody was named.
     *
     * @throws Away when lead-service does not answer as it should
     */
    Optional<Named> contactOf(UUID lead);

    /**
     * Those who had part in a deal on the customer's side; none when there is no such deal.
     *
     * @throws Away when deal-service does not answer as it should
     */
    List<Named> decisionMakersOf(UUID deal);

    /**
     * What was written down when a deal was handed over; empty when there is nothing.
     *
     * @throws Away when deal-service does not answer as it should
     */
    Optional<HandoverNotes> handoverOf(UUID deal);

    /** The other service does not answer as it should: later. */
    final class Away extends RuntimeException {
        public Away(String service, Throwable cause) {
            super(service + " does not answer as it should: " + cause.getMessage(), cause);
        }
    }
}
