package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All leads. */
public interface Leads {

    /** The lead with this id. */
    Optional<Standing<Lead>> find(LeadId id);

    /**
     * Some leads in the order of their ids, after the given one.
     *
     * @param status of the leads wanted; {@code null} for any
     */
    Portion<Lead> list(@Nullable LeadStatus status, int limit, @Nullable String after);

    /**
     * Decides on what stands and keeps the change with its events, or nothing of it; decides again when somebody else
     * was first.
     *
     * @param expectedVersion the version the decision must be made on; {@code null} for whichever stands
     */
    Decided<Lead> change(
            LeadId id, @Nullable Long expectedVersion, Function<Optional<Lead>, Change<Lead, LeadEvent>> decision);
}
