package fi.polku.deal.offers.application;

import fi.polku.deal.offers.domain.OfferDecision;
import fi.polku.deal.offers.domain.OfferId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an offer. */
public sealed interface OfferCommand {

    /** What the command is about and who saw it when. */
    Target target();

    /**
     * What a command is about.
     *
     * @param expectedVersion the version of the deal that the caller saw; {@code null} when any will do
     * @param occurredAt when it happened; {@code null} for now
     */
    record Target(
            UUID deal,
            OfferId offer,
            @Nullable Long expectedVersion,
            @Nullable Instant occurredAt) {}

    /** Draft a new offer; one that is there already stays as it is. */
    record Draft(Target target, Content content) implements OfferCommand {}

    /** Draft a new version, which takes the place of the one before. */
    record Revise(Target target, Content content) implements OfferCommand {}

    /**
     * Say yes or no to a discount over the limit.
     *
     * @param by who says so
     */
    record Judge(
            Target target,
            boolean approved,
            UUID by,
            @Nullable String remark) implements OfferCommand {}

    /** Send the newest version to the customer. */
    record Send(Target target) implements OfferCommand {}

    /**
     * Note what the customer said.
     *
     * @param version which version the customer speaks of; {@code null} for the newest
     */
    record Answer(
            Target target, OfferDecision decision, @Nullable Integer version) implements OfferCommand {}

    /**
     * What is to be offered, its products not yet looked up.
     *
     * @param discountPercent off the whole, after the discounts of the lines
     */
    record Content(List<Item> lines, BigDecimal discountPercent, LocalDate validUntil) {

        public Content {
            lines = List.copyOf(lines);
        }

        /** A product to be offered. */
        public record Item(UUID product, int quantity, BigDecimal discountPercent) {}
    }
}
