package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Retold;
import java.time.Instant;
import java.time.LocalDate;
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
 */
public record LeadDetails(
        @Nullable String source,
        LeadStage stage,
        LeadStatus status,
        @Nullable Owner owner,
        @Nullable UUID accountId,
        @Nullable String companyName,
        List<Interest> interests,
        @Nullable LocalDate capturedOn,
        @Nullable Contact contact,
        @Nullable String need) {

    public LeadDetails {
        interests = List.copyOf(interests);
    }

    /** When the lead was captured, as far as its day tells. */
    Instant capturedAt(Moment now) {
        return capturedOn == null ? now.at() : now.on(capturedOn);
    }

    /** These details of a lead that is entered by hand: without a day of its own it was captured on this one. */
    public LeadDetails enteredOn(LocalDate today) {
        return capturedOn == null
                ? new LeadDetails(source, stage, status, owner, accountId, companyName, interests, today, contact, need)
                : this;
    }

    /** These details, but an owner who stays the same keeps the stamp that they got the lead with. */
    LeadDetails keepingStampOf(@Nullable Owner earlier) {
        return sameOwner(earlier) ? with(earlier) : this;
    }

    /** These details, with what the system they came from has changed since it told them before. */
    LeadDetails following(LeadDetails before, LeadDetails now) {
        var retold = new Retold<>(this, before, now);
        var followed = new LeadDetails(
                retold.part(LeadDetails::source),
                retold.part(LeadDetails::stage),
                retold.part(LeadDetails::status),
                retold.part(LeadDetails::owner),
                retold.part(LeadDetails::accountId),
                retold.part(LeadDetails::companyName),
                retold.part(LeadDetails::interests),
                retold.part(LeadDetails::capturedOn),
                retold.part(LeadDetails::contact),
                retold.part(LeadDetails::need));
        return followed.keepingStampOf(owner);
    }

    private boolean sameOwner(@Nullable Owner earlier) {
        return owner != null && earlier != null && Objects.equals(owner.personId(), earlier.personId());
    }

    private LeadDetails with(@Nullable Owner stamped) {
        return new LeadDetails(
                source, stage, status, stamped, accountId, companyName, interests, capturedOn, contact, need);
    }
}
