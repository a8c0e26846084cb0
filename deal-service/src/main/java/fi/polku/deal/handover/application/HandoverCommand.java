package fi.polku.deal.handover.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a handover. */
public sealed interface HandoverCommand {

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
            @Nullable Long expectedVersion,
            @Nullable Instant occurredAt) {}

    /** Tell all that is to be told, in place of what was told before. */
    record Prepare(Target target, Contents contents) implements HandoverCommand {}

    /** Offer it to the delivery owner. */
    record Offer(Target target) implements HandoverCommand {}

    /** Take the customer over. */
    record Accept(Target target, UUID by) implements HandoverCommand {}

    /** Give it back. */
    record GiveBack(
            Target target, List<String> lacking, @Nullable String remark, UUID by) implements HandoverCommand {}

    /**
     * What is told of a won deal, its delivery owner not yet looked up; {@code null} for what nobody has said yet.
     *
     * @param confirmed codes of the checklist's items that are done
     */
    record Contents(
            @Nullable UUID deliveryOwner,
            @Nullable String needs,
            @Nullable String schedule,
            @Nullable String risks,
            @Nullable String openQuestions,
            @Nullable List<Pledge> promises,
            Set<String> confirmed) {}

    /** Something the customer was promised. */
    record Pledge(String what, String to, LocalDate dueOn) {}
}
