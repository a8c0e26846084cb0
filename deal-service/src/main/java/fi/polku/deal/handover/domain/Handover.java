package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a won deal goes from its seller to delivery: put together, offered, taken or given back, corrected and offered
 * again. Every attempt is kept.
 */
public record Handover(HandoverPackage told, List<Attempt> attempts) {

    /** Nobody has begun with it. */
    public static final Handover NOT_BEGUN = new Handover(HandoverPackage.EMPTY, List.of());

    public Handover {
        attempts = List.copyOf(attempts);
    }

    /** Where it stands. */
    public HandoverStatus status() {
        if (attempts.isEmpty()) {
            return HandoverStatus.PREPARING;
        }
        return switch (attempts.getLast().end()) {
            case null -> HandoverStatus.OFFERED;
            case Attempt.Accepted _ -> HandoverStatus.ACCEPTED;
            case Attempt.Returned _ -> HandoverStatus.RETURNED;
            case Attempt.Withdrawn _ -> HandoverStatus.PREPARING;
        };
    }

    /**
     * The seller tells all that is to be told, in place of what was told before.
     *
     * @throws HandoverRefused.WithDelivery when it is with the delivery owner or was taken
     * @throws HandoverRefused.Unacceptable when it cannot be true of this deal
     */
    public Change<Handover, HandoverEvent> prepare(HandoverPackage newly, SoldDeal deal, Moment now) {
        requireWithSeller();
        List<Flaw> flaws = newly.flaws(deal);
        if (!flaws.isEmpty()) {
            throw new HandoverRefused.Unacceptable(flaws);
        }
        now.notBefore(deal.closedOn()).notBefore(lastHeardOf(now));
        return newly.equals(told)
                ? Change.none(this)
                : Change.of(new Handover(newly, attempts), HandoverPrepared.of(newly, deal, now.at()));
    }

    /**
     * The seller offers it to the delivery owner.
     *
     * @throws HandoverRefused.WithDelivery when it is with the delivery owner or was taken
     * @throws HandoverRefused.Incomplete when something on the checklist is missing
     */
    public Change<Handover, HandoverEvent> offer(SoldDeal deal, Moment now) {
        requireWithSeller();
        List<Checklist.Item> missing = deal.checklist().missingFrom(told, deal);
        if (!missing.isEmpty()) {
            throw new HandoverRefused.Incomplete(missing);
        }
        now.notBefore(deal.closedOn()).notBefore(lastHeardOf(now));
        var attempt = new Attempt(attempts.size() + 1, now.at(), null);
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(attempt);
        return Change.of(
                new Handover(told, all), new HandoverOffered(deal.dealId(), attempt.number(), attempt.offeredAt()));
    }

    /**
     * The delivery owner takes the customer over.
     *
     * @throws HandoverRefused.NotOffered when nothing is with the delivery owner
     * @throws HandoverRefused.NotTheDeliveryOwner when somebody else wants to
     */
    public Change<Handover, HandoverEvent> accept(Stamp by, SoldDeal deal, Moment now) {
        requireOffered();
        Stamp owner = told.deliveryOwner();
        if (owner != null && !owner.personId().equals(by.personId())) {
            throw HandoverRefused.NotTheDeliveryOwner.toTakeIt(owner);
        }
        Attempt attempt = latest(now);
        return Change.of(
                ended(attempt.ended(new Attempt.Accepted(by, now.at()))),
                HandedOverToDelivery.of(told, attempt, by, deal, now.at()));
    }

    /**
     * The delivery owner, or somebody in their place, gives it back.
     *
     * @param lacking codes of the checklist's items that are not as they should be; at least one
     * @throws HandoverRefused.NotOffered when nothing is with the delivery owner
     * @throws HandoverRefused.NotTheDeliveryOwner when it is somebody else who may not
     * @throws HandoverRefused.UnacceptableReturn when nothing is lacking or what is lacking is not on the checklist
     */
    public Change<Handover, HandoverEvent> giveBack(
            List<String> lacking, @Nullable String remark, Returner returner, SoldDeal deal, Moment now) {
        requireOffered();
        Stamp by = returner.stamp();
        Stamp owner = told.deliveryOwner();
        if (owner != null && !owner.personId().equals(by.personId()) && !returner.standsIn()) {
            throw HandoverRefused.NotTheDeliveryOwner.toGiveItBack(owner, deal.seller());
        }
        Attempt attempt = latest(now);
        requireOnChecklist(lacking, deal.checklist().codes());
        List<String> each = List.copyOf(new LinkedHashSet<>(lacking));
        return Change.of(
                ended(attempt.ended(new Attempt.Returned(each, remark, by, now.at()))),
                new HandoverReturned(deal.dealId(), attempt.number(), each, by, now.at()));
    }

    /** The deal is open again: what was offered is with the seller again. */
    public Handover withdrawn(Instant at) {
        return status() == HandoverStatus.OFFERED ? ended(attempts.getLast().ended(new Attempt.Withdrawn(at))) : this;
    }

    /** That delivery took it over, told of the deal as it is known by now; empty while nobody did. */
    public Optional<HandoverEvent> taken(SoldDeal deal) {
        Attempt last = attempts.isEmpty() ? null : attempts.getLast();
        return last != null && last.end() instanceof Attempt.Accepted(Stamp by, Instant at)
                ? Optional.of(HandedOverToDelivery.of(told, last, by, deal, at))
                : Optional.empty();
    }

    private void requireWithSeller() {
        HandoverStatus status = status();
        if (status == HandoverStatus.OFFERED || status == HandoverStatus.ACCEPTED) {
            throw new HandoverRefused.WithDelivery(status);
        }
    }

    private void requireOffered() {
        HandoverStatus status = status();
        if (status != HandoverStatus.OFFERED) {
            throw new HandoverRefused.NotOffered(status);
        }
    }

    private Attempt latest(Moment now) {
        Attempt attempt = attempts.getLast();
        now.notBefore(attempt.offeredAt());
        return attempt;
    }

    private static void requireOnChecklist(List<String> lacking, List<String> codes) {
        List<Flaw> flaws = new ArrayList<>();
        if (lacking.isEmpty()) {
            flaws.add(new Flaw("lacking", "nothing is said to be lacking", String.join(", ", codes)));
        }
        lacking.stream()
                .filter(code -> !codes.contains(code))
                .map(code -> new Flaw("lacking", "the checklist has no item " + code, String.join(", ", codes)))
                .forEach(flaws::add);
        if (!flaws.isEmpty()) {
            throw new HandoverRefused.UnacceptableReturn(flaws);
        }
    }

    private Instant lastHeardOf(Moment now) {
        Attempt.End end = attempts.isEmpty() ? null : attempts.getLast().end();
        return end == null ? now.at() : end.at();
    }

    private Handover ended(Attempt attempt) {
        List<Attempt> all = new ArrayList<>(attempts.subList(0, attempts.size() - 1));
        all.add(attempt);
        return new Handover(told, all);
    }
}
