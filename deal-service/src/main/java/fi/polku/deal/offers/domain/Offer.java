package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer in its versions, the newest last: only that one can still be approved, sent and answered.
 *
 * @param versions at least one, numbered from 1
 */
public record Offer(OfferId id, List<OfferVersion> versions) {

    public Offer {
        versions = List.copyOf(versions);
    }

    /** The version that counts. */
    public OfferVersion latest() {
        return versions.getLast();
    }

    /** Where this version stands on this day. */
    public OfferStatus status(OfferVersion version, LocalDate today) {
        return version.number() == latest().number() ? version.status(today) : OfferStatus.SUPERSEDED;
    }

    /** @throws OfferRefused.Accepted when the customer took the newest version */
    Offer revised(Proposal proposal, Moment now) {
        now.notBefore(latest().draftedAt());
        if (latest().accepted()) {
            throw new OfferRefused.Accepted(this);
        }
        List<OfferVersion> all = new ArrayList<>(versions);
        all.add(OfferVersion.drafted(latest().number() + 1, proposal, now.at()));
        return new Offer(id, all);
    }

    /**
     * @throws OfferRefused.ApprovalNotNeeded when the discount is within the limit
     * @throws OfferRefused.SentAlready when it went to the customer before
     */
    Offer judged(Approval approval, BigDecimal limitPercent, Moment now) {
        now.notBefore(latest().draftedAt());
        requireUnsent();
        if (!latest().needsApproval(limitPercent)) {
            throw new OfferRefused.ApprovalNotNeeded(latest(), limitPercent);
        }
        return withLatest(latest().with(approval));
    }

    /**
     * @throws OfferRefused.SentAlready when it went to the customer before
     * @throws OfferRefused.ApprovalNeeded when the discount is over the limit and no manager said yes
     * @throws OfferRefused.Expired when nobody could accept it any more
     */
    Offer sent(BigDecimal limitPercent, Moment now) {
        Approval approval = latest().approval();
        now.notBefore(approval == null ? latest().draftedAt() : approval.at());
        requireUnsent();
        if (latest().needsApproval(limitPercent) && !latest().approved()) {
            throw new OfferRefused.ApprovalNeeded(latest(), limitPercent);
        }
        requireValid(now);
        return withLatest(latest().sent(now.at()));
    }

    /**
     * @param version which version the customer speaks of; {@code null} for the newest
     * @throws OfferRefused.NoSuchVersion when there is no such version
     * @throws OfferRefused.Superseded when it is not the newest
     * @throws OfferRefused.NotSent when the customer cannot know it
     * @throws OfferRefused.Expired when it is accepted too late
     * @throws OfferRefused.DecidedAlready when it was answered before; one that was accepted can still be declined
     */
    Offer answered(OfferDecision decision, @Nullable Integer version, Moment now) {
        requireNewest(version);
        requireSent(now);
        Answer before = latest().answer();
        boolean withdrawn = latest().accepted() && decision == OfferDecision.DECLINED;
        if (before != null && !withdrawn) {
            throw new OfferRefused.DecidedAlready(latest().number(), before);
        }
        if (before != null) {
            now.notBefore(before.at());
        }
        if (decision == OfferDecision.ACCEPTED) {
            requireValid(now);
        }
        return withLatest(latest().with(new Answer(decision, now.at())));
    }

    private void requireNewest(@Nullable Integer version) {
        int newest = latest().number();
        if (version != null && (version < 1 || version > newest)) {
            throw new OfferRefused.NoSuchVersion(version, newest);
        }
        if (version != null && version < newest) {
            throw new OfferRefused.Superseded(version, newest);
        }
    }

    private void requireSent(Moment now) {
        Instant sentAt = latest().sentAt();
        if (sentAt == null) {
            throw new OfferRefused.NotSent(latest().number());
        }
        now.notBefore(sentAt);
    }

    private void requireUnsent() {
        Instant sentAt = latest().sentAt();
        if (sentAt != null) {
            throw new OfferRefused.SentAlready(latest().number(), sentAt);
        }
    }

    private void requireValid(Moment now) {
        if (latest().validUntil().isBefore(now.today())) {
            throw new OfferRefused.Expired(latest().validUntil());
        }
    }

    private Offer withLatest(OfferVersion changed) {
        List<OfferVersion> all = new ArrayList<>(versions);
        all.set(all.size() - 1, changed);
        return new Offer(id, all);
    }
}
