package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Retold;
import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a lead.
 *
 * @param source where the lead came from, such as a campaign or a web form
 * @param stage how far it is
 * @param status what became of it so far
 * @param owner whose it is; {@code null} when nobody has it yet
 * @param accountId the company, as account-service knows it; {@code null} when not known
 * @param companyName the company's name as it was given with the lead
 * @param interests the products it is about
 * @param capturedOn the day it was captured, in the business zone; {@code null} when not known
 * @param contact whom to call
 * @param need what the prospect is said to need, in free words; never on the wire
 * @param readiness what is known of its readiness for a seller
 */
public record LeadDetails(
        @Nullable String source,
        LeadStage stage,
        LeadStatus status,
        @Nullable Stamp owner,
        @Nullable UUID accountId,
        @Nullable String companyName,
        List<Interest> interests,
        @Nullable LocalDate capturedOn,
        @Nullable Contact contact,
        @Nullable String need,
        Readiness readiness) {

    public LeadDetails {
        interests = List.copyOf(interests);
    }

    /** Details of a lead of whose readiness nothing is known. */
    public LeadDetails(
            @Nullable String source,
            LeadStage stage,
            LeadStatus status,
            @Nullable Stamp owner,
            @Nullable UUID accountId,
            @Nullable String companyName,
            List<Interest> interests,
            @Nullable LocalDate capturedOn,
            @Nullable Contact contact,
            @Nullable String need) {
        this(
                source,
                stage,
                status,
                owner,
                accountId,
                companyName,
                interests,
                capturedOn,
                contact,
                need,
                Readiness.UNKNOWN);
    }

    /**
     * Refuses what is told to have happened on a day that is yet to come; a meeting may be.
     *
     * @throws LeadRefused.NotYet naming all of it
     */
    public void requireHappened(Moment now) {
        List<Flaw> toCome = new ArrayList<>();
        if (capturedOn != null && capturedOn.isAfter(now.today())) {
            toCome.add(new Flaw("capturedOn", "is " + capturedOn, now.today() + " or earlier"));
        }
        for (Criterion criterion : Criterion.values()) {
            Evidence evidence = readiness.of(criterion);
            if (evidence != null && evidence.at().isAfter(now.at())) {
                String field = "criteria.%s.on".formatted(criterion.code());
                toCome.add(new Flaw(field, "is yet to come", now.today() + " or earlier"));
            }
        }
        if (!toCome.isEmpty()) {
            throw new LeadRefused.NotYet(toCome);
        }
    }

    /** When the lead was captured, as far as its day tells. */
    Instant capturedAt(Moment now) {
        return capturedOn == null ? now.at() : now.on(capturedOn);
    }

    /** These details, but an owner who stays the same keeps the stamp that they got the lead with. */
    LeadDetails keepingStampOf(@Nullable Stamp earlier) {
        return sameOwner(earlier) ? with(earlier) : this;
    }

    /**
     * These details, with what the system they came from has changed since it told them before. It moves the status only
     * of a lead that stands where it said last: what became of a lead here is not undone from outside.
     *
     * @param settled that what became of the lead was decided here, also where that system agreed with it since
     */
    LeadDetails following(LeadDetails before, LeadDetails now, boolean settled) {
        var retold = new Retold<>(this, before, now);
        var followed = new LeadDetails(
                retold.part(LeadDetails::source),
                retold.part(LeadDetails::stage),
                settled || status != before.status ? status : now.status,
                retold.part(LeadDetails::owner),
                retold.part(LeadDetails::accountId),
                retold.part(LeadDetails::companyName),
                retold.part(LeadDetails::interests),
                retold.part(LeadDetails::capturedOn),
                retold.part(LeadDetails::contact),
                retold.part(LeadDetails::need),
                retold.part(LeadDetails::readiness));
        return followed.keepingStampOf(owner);
    }

    private boolean sameOwner(@Nullable Stamp earlier) {
        return owner != null && earlier != null && Objects.equals(owner.personId(), earlier.personId());
    }

    LeadDetails capturedOn(LocalDate day) {
        return new LeadDetails(
                source, stage, status, owner, accountId, companyName, interests, day, contact, need, readiness);
    }

    LeadDetails with(@Nullable Stamp stamped) {
        return rebuilt(stage, status, stamped, accountId, readiness);
    }

    LeadDetails with(LeadStatus reached) {
        return rebuilt(stage, reached, owner, accountId, readiness);
    }

    LeadDetails with(Readiness known) {
        return rebuilt(stage, status, owner, accountId, known);
    }

    LeadDetails inStage(LeadStage reached) {
        return rebuilt(reached, status, owner, accountId, readiness);
    }

    LeadDetails ofAccount(UUID known) {
        return rebuilt(stage, status, owner, known, readiness);
    }

    /** These details, and of what they lack, what the other knows. */
    LeadDetails completedBy(LeadDetails other) {
        return new LeadDetails(
                source == null ? other.source : source,
                stage == LeadStage.PROSPECTING ? other.stage : stage,
                status,
                owner == null ? other.owner : owner,
                accountId == null ? other.accountId : accountId,
                companyName == null ? other.companyName : companyName,
                interests.isEmpty() ? other.interests : interests,
                capturedOn == null ? other.capturedOn : capturedOn,
                contact == null ? other.contact : contact,
                need == null ? other.need : need,
                readiness.completedBy(other.readiness));
    }

    private LeadDetails rebuilt(
            LeadStage reached, LeadStatus became, @Nullable Stamp owned, @Nullable UUID account, Readiness known) {
        return new LeadDetails(
                source, reached, became, owned, account, companyName, interests, capturedOn, contact, need, known);
    }
}
