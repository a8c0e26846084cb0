package fi.polku.deal.offers.application;

import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.offers.domain.Answer;
import fi.polku.deal.offers.domain.Approval;
import fi.polku.deal.offers.domain.Offer;
import fi.polku.deal.offers.domain.OfferDecision;
import fi.polku.deal.offers.domain.OfferLine;
import fi.polku.deal.offers.domain.OfferStatus;
import fi.polku.deal.offers.domain.OfferVersion;
import fi.polku.deal.offers.domain.SaleTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as those who work with it see it: where its newest version stands, and all its versions.
 *
 * @param version number of the newest version, which is the one that counts
 * @param value what it costs after all discounts
 * @param totalDiscountPercent all discounts together against the list prices
 * @param approvalNeeded whether that is over what the sales process allows without a manager
 */
public record OfferView(
        UUID id,
        UUID dealId,
        OfferStatus status,
        int version,
        Money value,
        BigDecimal totalDiscountPercent,
        boolean approvalNeeded,
        LocalDate validUntil,
        List<VersionView> versions) {

    static OfferView of(Offer offer, SaleTerms terms, LocalDate today) {
        OfferVersion latest = offer.latest();
        return new OfferView(
                offer.id().value(),
                terms.dealId(),
                offer.status(latest, today),
                latest.number(),
                latest.value(),
                latest.wholeDiscountPercent(),
                latest.needsApproval(terms.discountLimitPercent()),
                latest.validUntil(),
                offer.versions().stream()
                        .map(version -> VersionView.of(version, offer.status(version, today)))
                        .toList());
    }

    /**
     * One version.
     *
     * @param discountPercent off the whole, after the discounts of the lines
     */
    public record VersionView(
            int version,
            OfferStatus status,
            List<OfferLine> lines,
            BigDecimal discountPercent,
            BigDecimal totalDiscountPercent,
            Money value,
            LocalDate validUntil,
            Instant draftedAt,
            @Nullable ApprovalView approval,
            @Nullable Instant sentAt,
            @Nullable OfferDecision decision,
            @Nullable Instant decidedAt) {

        static VersionView of(OfferVersion version, OfferStatus status) {
            var answer = Optional.ofNullable(version.answer());
            return new VersionView(
                    version.number(),
                    status,
                    version.lines(),
                    version.discountPercent(),
                    version.wholeDiscountPercent(),
                    version.value(),
                    version.validUntil(),
                    version.draftedAt(),
                    ApprovalView.of(version.approval()),
                    version.sentAt(),
                    answer.map(Answer::decision).orElse(null),
                    answer.map(Answer::at).orElse(null));
        }
    }

    /** What a manager said to the discount. */
    public record ApprovalView(
            boolean approved, Stamp by, @Nullable String remark, Instant at) {

        static @Nullable ApprovalView of(@Nullable Approval approval) {
            return approval == null
                    ? null
                    : new ApprovalView(approval.approved(), approval.by(), approval.remark(), approval.at());
        }
    }
}
