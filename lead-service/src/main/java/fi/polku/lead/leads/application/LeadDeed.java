package fi.polku.lead.leads.application;

import fi.polku.lead.leads.domain.Channel;
import fi.polku.lead.leads.domain.ContactOutcome;
import fi.polku.lead.leads.domain.Criterion;
import fi.polku.lead.leads.domain.LeadId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with a lead that is there. People are named by their ids in the team directory. */
public sealed interface LeadDeed {

    /** The lead it is done with. */
    LeadId lead();

    /** When it was done, and on which version. */
    Told told();

    /** Give the lead to somebody. */
    record Assign(LeadId lead, UUID owner, Told told) implements LeadDeed {}

    /** Note a try to reach the prospect. */
    record LogContact(
            LeadId lead,
            UUID contactId,
            Channel channel,
            ContactOutcome outcome,
            @Nullable Integer minutes,
            @Nullable String note,
            UUID by,
            Told told)
            implements LeadDeed {}

    /** Promise to call later. */
    record CallLater(
            LeadId lead,
            LocalDate dueOn,
            String reason,
            @Nullable String said,
            UUID by,
            Told told) implements LeadDeed {}

    /** Book a meeting. */
    record Book(
            LeadId lead,
            UUID meetingId,
            Instant startsAt,
            int minutes,
            @Nullable String place,
            @Nullable UUID seller,
            UUID by,
            Told told)
            implements LeadDeed {}

    /** Say of some criteria whether they hold. */
    record Show(LeadId lead, Map<Criterion, Shown> criteria, UUID by, Told told) implements LeadDeed {

        public Show {
            criteria = Map.copyOf(criteria);
        }
    }

    /** Whether a criterion holds, and how that is known. */
    record Shown(boolean holds, String evidence, String how) {}

    /**
     * Hand the prospect to a seller.
     *
     * @param seller to this one; otherwise to the one of the meeting, or any of the region
     * @param region in which a seller is wanted; otherwise the booker's
     */
    record Qualify(
            LeadId lead,
            UUID by,
            @Nullable UUID seller,
            @Nullable UUID region,
            Told told) implements LeadDeed {}

    /** End the lead. */
    record Disqualify(LeadId lead, String reason, UUID by, Told told) implements LeadDeed {}

    /** Let the lead rest. */
    record Nurture(LeadId lead, LocalDate until, @Nullable String reason, UUID by, Told told) implements LeadDeed {}

    /**
     * Open the lead again.
     *
     * @param allowDuplicate whether there may be another open lead of the same company
     */
    record Reopen(LeadId lead, UUID by, @Nullable String note, boolean allowDuplicate, Told told) implements LeadDeed {}

    /** Make the lead part of another one. */
    record Merge(LeadId lead, LeadId into, UUID by, Told told) implements LeadDeed {}
}
