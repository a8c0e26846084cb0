package fi.polku.lead.signals.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.people.domain.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All signals. */
public interface Signals {

    /** The signal with this id. */
    Optional<Standing<Signal>> find(SignalId id);

    /** Whether a signal became this lead. */
    boolean oneBecame(LeadId lead);

    /** Some signals in the order of their ids, after the given one. */
    Portion<Signal> list(SignalFilter filter, int limit, @Nullable String after);

    /**
     * The signals that wait for this person, or, when there is none, for anybody who handles leads: the most urgent first,
     * of those the oldest.
     */
    List<Signal> waitingFor(@Nullable PersonId person);

    /**
     * Decides on what stands and keeps the change with its events, or nothing of it; decides again when somebody else
     * was first.
     *
     * @param expectedVersion the version the decision must be made on; {@code null} for whichever stands
     */
    Decided<Signal> change(
            SignalId id,
            @Nullable Long expectedVersion,
            Function<Optional<Signal>, Change<Signal, SignalEvent>> decision);
}
