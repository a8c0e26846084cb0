package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with a lead, and what comes of it. */
public sealed interface PursuitEvent extends LeadEvent {

    /** Somebody got the lead. */
    record LeadAssigned(UUID leadId, Stamp owner, Instant occurredAt) implements PursuitEvent {}

    /**
     * Somebody tried to reach the prospect.
     *
     * @param level of selling: on the lead side always the first, mapping potential
     * @param callbackDueOn the day of the callback that this contact kept
     */
    record ContactLogged(
            UUID leadId,
            UUID contactId,
            String channel,
            String outcome,
            int level,
            @Nullable Integer minutes,
            Stamp by,
            @Nullable String accountClass,
            @Nullable LocalDate callbackDueOn,
            Instant occurredAt)
            implements PursuitEvent {

        private static final int MAPPING_POTENTIAL = 1;

        static ContactLogged of(Lead lead, ContactMade contact, @Nullable LocalDate kept, Instant at) {
            return new ContactLogged(
                    lead.id().value(),
                    contact.id(),
                    contact.channel().code(),
                    contact.outcome().code(),
                    MAPPING_POTENTIAL,
                    contact.minutes(),
                    contact.by(),
                    contact.accountClass(),
                    kept,
                    at);
        }
    }

    /** Somebody promised to call later. */
    record CallbackSet(UUID leadId, LocalDate dueOn, String reason, Stamp by, Instant occurredAt)
            implements PursuitEvent {}

    /** The prospect agreed to a meeting. */
    record MeetingBooked(
            UUID leadId,
            UUID meetingId,
            Instant startsAt,
            int minutes,
            Stamp by,
            @Nullable UUID sellerId,
            Instant occurredAt)
            implements PursuitEvent {}

    /**
     * The prospect should, will and can buy: a seller gets it.
     *
     * @param sellerId the seller that was named
     * @param regionId the region in which a seller is wanted
     */
    record LeadQualified(
            UUID leadId,
            @Nullable UUID accountId,
            @Nullable String accountClass,
            @Nullable String source,
            @Nullable UUID signalId,
            Stamp booker,
            @Nullable UUID sellerId,
            @Nullable UUID regionId,
            List<Interest> lines,
            @Nullable Instant meetingAt,
            Instant occurredAt)
            implements PursuitEvent {

        static LeadQualified of(Lead lead, Course.Qualification given, @Nullable String accountClass) {
            LeadDetails details = lead.details();
            Meeting meeting = details.readiness().meeting();
            return new LeadQualified(
                    lead.id().value(),
                    details.accountId(),
                    accountClass,
                    details.source(),
                    lead.origin().signalId(),
                    given.by(),
                    given.sellerId(),
                    given.regionId(),
                    details.interests(),
                    meeting == null ? null : meeting.startsAt(),
                    given.at());
        }
    }

    /** The prospect was found not to be one. */
    record LeadDisqualified(UUID leadId, String reason, Stamp by, Instant occurredAt) implements PursuitEvent {}

    /** The prospect is not ready; it rests until that day. */
    record LeadNurtured(
            UUID leadId, LocalDate until, @Nullable String reason, Stamp by, Instant occurredAt)
            implements PursuitEvent {}

    /**
     * The lead is open again.
     *
     * @param by who opened it, where somebody did
     */
    record LeadReopened(
            UUID leadId,
            String cause,
            @Nullable String reason,
            @Nullable UUID dealId,
            @Nullable Stamp by,
            Instant occurredAt)
            implements PursuitEvent {}

    /**
     * The lead turned out to be part of another one and ends.
     *
     * @param by who found that out
     */
    record LeadMerged(UUID leadId, UUID intoLeadId, Stamp by, Instant occurredAt) implements PursuitEvent {}
}
