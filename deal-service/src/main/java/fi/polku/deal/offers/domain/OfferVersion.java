package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an offer. What it offers never changes; what becomes of it does.
 *
 * @param number 1 for the first
 * @param discountPercent off the whole, after the discounts of the lines
 * @param validUntil the last day on which the customer can accept it
 * @param approval what a manager said to its discount; {@code null} while nobody did
 * @param sentAt when it went to the customer; {@code null} while it has not
 * @param answer what the customer said; {@code null} while nothing
 */
public record OfferVersion(
        int number,
        List<OfferLine> lines,
        BigDecimal discountPercent,
        LocalDate validUntil,
        Instant draftedAt,
        @Nullable Approval approval,
        @Nullable Instant sentAt,
        @Nullable Answer answer) {

    public OfferVersion {
        lines = List.copyOf(lines);
    }

    static OfferVersion drafted(int number, Proposal proposal, Instant at) {
        List<OfferLine> lines = proposal.lines().stream()
                .map(item -> OfferLine.of(item, proposal.discountPercent()))
                .toList();
        return new OfferVersion(number, lines, proposal.discountPercent(), proposal.validUntil(), at, null, null, null);
    }

    /** What it costs: its lines together. */
    public Money value() {
        return lines.stream().map(OfferLine::amount).reduce(Money::plus).orElseThrow();
    }

    /** All its discounts together, in percent of the list prices, rounded half up to two decimals. */
    public BigDecimal wholeDiscountPercent() {
        return discount().percent();
    }

    /** Whether its discounts together are over the limit. */
    public boolean needsApproval(BigDecimal limitPercent) {
        return discount().exceeds(limitPercent);
    }

    /** Whether the customer takes it. */
    public boolean accepted() {
        return answer != null && answer.decision() == OfferDecision.ACCEPTED;
    }

    boolean approved() {
        return approval != null && approval.approved();
    }

    OfferVersion with(Approval said) {
        return new OfferVersion(number, lines, discountPercent, validUntil, draftedAt, said, sentAt, answer);
    }

    OfferVersion sent(Instant at) {
        return new OfferVersion(number, lines, discountPercent, validUntil, draftedAt, approval, at, answer);
    }

    OfferVersion with(Answer said) {
        return new OfferVersion(number, lines, discountPercent, validUntil, draftedAt, approval, sentAt, said);
    }

    /** Where it stands on this day, unless a newer version took its place. */
    OfferStatus status(LocalDate today) {
        if (answer != null) {
            return answer.decision() == OfferDecision.ACCEPTED ? OfferStatus.ACCEPTED : OfferStatus.DECLINED;
        }
        if (sentAt != null) {
            return validUntil.isBefore(today) ? OfferStatus.EXPIRED : OfferStatus.SENT;
        }
        if (approval != null) {
            return approval.approved() ? OfferStatus.APPROVED : OfferStatus.REFUSED;
        }
        return OfferStatus.DRAFT;
    }

    private Discount discount() {
        BigDecimal listed =
                lines.stream().map(line -> line.listValue().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal asked = lines.stream()
                .map(line -> line.exactAmount(discountPercent).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Discount(listed, asked);
    }
}
