package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All leads. */
public interface Leads {

    /** The lead with this id. */
    Optional<Standing<Lead>> find(LeadId id);

    /** The lead that this one is part of by now, however often it was merged; itself while it was not. */
    default Optional<Lead> findHeirOf(LeadId id) {
        Set<LeadId> seen = new HashSet<>();
        Optional<Lead> heir = find(id).map(Standing::what);
        while (heir.isPresent() && seen.add(heir.get().id())) {
            UUID into = heir.get().course().mergedInto();
            if (into == null) {
                return heir;
            }
            heir = find(new LeadId(into)).map(Standing::what);
        }
        return heir;
    }

    /**
     * Some leads in the order of their ids, after the given one.
     *
     * @param status of the leads wanted; {@code null} for any
     */
    Portion<Lead> list(@Nullable LeadStatus status, int limit, @Nullable String after);

    /** The leads that hold one of these claims. */
    List<Standing<Lead>> holdersOf(List<String> claims);

    /** A lead of this account that is open or nurtured, other than the given one. */
    Optional<Standing<Lead>> aliveOf(UUID accountId, LeadId otherThan);

    /** Some leads whose nurturing ends on this day or ended before, in the order of their ids, after the given one. */
    List<LeadId> rested(LocalDate day, int limit, @Nullable LeadId after);

    /**
     * Decides on what stands and keeps the change with its events, or nothing of it; decides again when somebody else
     * was first.
     *
     * @param expectedVersion the version the decision must be made on; {@code null} for whichever stands
     * @throws Claimed when another lead already claims to be the only one of the company
     */
    Decided<Lead> change(
            LeadId id, @Nullable Long expectedVersion, Function<Optional<Lead>, Change<Lead, LeadEvent>> decision);
}
