package fi.polku.account.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The services that know people until they are a customer's. They are asked for what they told of before. */
public interface Neighbours {

    /**
     * The contact person of a lead; empty when nobody was named.
     *
     * @throws Away when lead-service does not answer as it should, or does not know the lead
     */
    Optional<Named> contactOf(UUID lead);

    /**
     * Those who had part in a deal on the customer's side.
     *
     * @throws Away when deal-service does not answer as it should, or does not know the deal
     */
    List<Named> decisionMakersOf(UUID deal);

    /**
     * What was written down when a deal was handed over.
     *
     * @throws Away when deal-service does not answer as it should, or does not know the handover
     */
    HandoverNotes handoverOf(UUID deal);

    /** The other service does not answer as it should: later. */
    final class Away extends RuntimeException {
        /** It says that there is none of what it told of: it is behind, or we ask at the wrong address. */
        public Away(String service, String path) {
            super(service + " knows nothing at " + path);
        }

        public Away(String service, Throwable cause) {
            super(service + " does not answer as it should: " + cause.getMessage(), cause);
        }
    }
}
