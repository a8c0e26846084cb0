package fi.polku.deal.handover.application;

import fi.polku.deal.domain.Stamp;
import fi.polku.deal.handover.domain.Attempt;
import fi.polku.deal.handover.domain.Checklist;
import fi.polku.deal.handover.domain.DealHandover;
import fi.polku.deal.handover.domain.HandoverPackage;
import fi.polku.deal.handover.domain.HandoverStatus;
import fi.polku.deal.handover.domain.Participant;
import fi.polku.deal.handover.domain.Promise;
import fi.polku.deal.handover.domain.SoldDeal;
import fi.polku.deal.handover.domain.SoldLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover as seller and delivery owner see it.
 *
 * @param checklist what has to be told, and whether it is
 * @param missing codes of what is not told yet; empty when it can be offered
 * @param lines what was sold
 * @param decisionMakers who at the customer's had part in the decision
 * @param attempts every time it was offered, with what delivery said
 * @param activities ids of everything that was logged about the deal
 */
public record HandoverView(
        UUID dealId,
        @Nullable UUID accountId,
        HandoverStatus status,
        LocalDate closedOn,
        @Nullable Stamp seller,
        List<SoldLine> lines,
        List<Participant> decisionMakers,
        @Nullable Stamp deliveryOwner,
        @Nullable String needs,
        @Nullable String schedule,
        @Nullable String risks,
        @Nullable String openQuestions,
        @Nullable List<Promise> promises,
        List<ItemView> checklist,
        List<String> missing,
        List<AttemptView> attempts,
        List<UUID> activities) {

    static HandoverView of(DealHandover standing, List<Participant> participants, List<UUID> activities) {
        SoldDeal deal = standing.deal();
        HandoverPackage told = standing.handover().told();
        List<String> missing = deal.checklist().missingFrom(told, deal).stream()
                .map(Checklist.Item::code)
                .toList();
        return new HandoverView(
                deal.dealId(),
                deal.accountId(),
                standing.handover().status(),
                deal.closedOn(),
                deal.seller(),
                deal.lines(),
                participants,
                told.deliveryOwner(),
                told.needs(),
                told.schedule(),
                told.risks(),
                told.openQuestions(),
                told.promises(),
                deal.checklist().items().stream()
                        .map(item -> ItemView.of(item, !missing.contains(item.code())))
                        .toList(),
                missing,
                standing.handover().attempts().stream().map(AttemptView::of).toList(),
                activities);
    }

    /** One thing that has to be told. */
    public record ItemView(String code, Label label, boolean done) {

        /** How people read it in either language. */
        public record Label(String fi, String en) {}

        static ItemView of(Checklist.Item item, boolean done) {
            return new ItemView(item.code(), new Label(item.finnish(), item.english()), done);
        }
    }

    /**
     * One time that it was offered.
     *
     * @param result accepted, returned or withdrawn; {@code null} while delivery has not answered
     */
    public record AttemptView(
            int attempt,
            Instant offeredAt,
            @Nullable String result,
            @Nullable Instant endedAt,
            @Nullable Stamp by,
            @Nullable List<String> lacking,
            @Nullable String remark) {

        static AttemptView of(Attempt attempt) {
            int number = attempt.number();
            Instant at = attempt.offeredAt();
            return switch (attempt.end()) {
                case null -> new AttemptView(number, at, null, null, null, null, null);
                case Attempt.Accepted(var by, var end) -> new AttemptView(number, at, "accepted", end, by, null, null);
                case Attempt.Returned(var lacking, var remark, var by, var end) ->
                    new AttemptView(number, at, "returned", end, by, lacking, remark);
                case Attempt.Withdrawn(var end) -> new AttemptView(number, at, "withdrawn", end, null, null, null);
            };
        }
    }
}
