package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.handover.domain.DealHandover;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverEvent;
import fi.polku.deal.handover.domain.HandoverRefused;
import fi.polku.deal.handover.domain.HandoverStatus;
import fi.polku.deal.handover.domain.SoldDeal;
import fi.polku.deal.offers.domain.DealOffers;
import fi.polku.deal.offers.domain.OfferEvent;
import fi.polku.deal.offers.domain.Offers;
import fi.polku.deal.offers.domain.SaleTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity in a seller's hands, from its opening until it is won or lost. A deal taken from history arrives
 * decided, keeps its past dates and owes nobody anything.
 *
 * @param key what the system it was imported from calls it
 * @param said what that system said of it last; saying the same again is no news, whatever happened here since
 * @param offers what the customer was offered; a deal that is won here sells what the customer accepted
 * @param handover how it goes to delivery once it is won
 */
public record Deal(
        DealId id,
        @Nullable ExternalKey key,
        DealDetails details,
        @Nullable DealDetails said,
        Offers offers,
        Handover handover) {

    /** A deal as it came: what stands is what the system it came from said, if it came from one. */
    public Deal(DealId id, @Nullable ExternalKey key, DealDetails details) {
        this(id, key, details, key == null ? null : details);
    }

    /** A deal with nothing offered yet. */
    public Deal(DealId id, @Nullable ExternalKey key, DealDetails details, @Nullable DealDetails said) {
        this(id, key, details, said, Offers.NONE, Handover.NOT_BEGUN);
    }

    /**
     * Opens a deal; one whose details tell a decision is opened and closed at once.
     *
     * @throws DealRefused.Unacceptable when the details break a rule of {@link DealRules}
     */
    public static Change<Deal, DealEvent> open(
            DealId id, @Nullable ExternalKey key, DealDetails told, SalesProcess process, Moment now) {
        DealDetails details = accepted(told.asReachedIn(process), process, now);
        Deal deal = new Deal(id, key, details);
        Deal opened = new Deal(id, key, details.beforeDecisionIn(process));
        DealOpened opening = DealOpened.of(opened, now.on(details.openedOn()));
        Closing closing = details.closing();
        return new Change<>(
                deal,
                closing == null
                        ? List.of(opening)
                        : List.of(opening, DealClosed.of(deal, closing, now.on(closing.closedOn()))));
    }

    /**
     * Closes an open deal and stamps its customer's class once more: figures ask for the class at the decision. A deal is
     * won with the offer that the customer accepted, unless somebody lets it pass without one.
     *
     * @throws DealRefused.ClosedAlready when it was decided before
     * @throws DealRefused.NoAcceptedOffer when it is to be won and no offer was accepted
     * @throws DealRefused.UnacceptableClosing when the decision breaks a rule of {@link DealRules}
     */
    public Change<Deal, DealEvent> close(Decision told, SalesProcess process, Moment now) {
        requireOpen();
        boolean unoffered = told.closing().isWin() && offers.accepted().isEmpty();
        Decision decision = unoffered ? told.overruled() : told;
        DealDetails decided = sold(decision).decided(decision).asReachedIn(process);
        List<Flaw> flaws = new ArrayList<>(DealRules.of(process, now).flawsOf(decision, decided));
        flaws.addAll(ClosingRules.flawsOf(decision, offers.accepted().isPresent()));
        if (unoffered && told.overruling() == null) {
            throw new DealRefused.NoAcceptedOffer(flaws);
        }
        if (!flaws.isEmpty()) {
            throw new DealRefused.UnacceptableClosing(flaws);
        }
        Closing closing = decision.closing();
        Deal closed = with(decided);
        return Change.of(closed, DealClosed.of(closed, closing, now.on(closing.closedOn())));
    }

    /**
     * Takes up a closed deal again. What delivery has not answered yet is with the seller again.
     *
     * @throws DealRefused.NotClosed when it is open
     * @throws DealRefused.HandedOver when delivery has taken it over
     * @throws DealRefused.UnacceptableReopening when the reason is not on the process's list
     */
    public Change<Deal, DealEvent> reopen(Reopening reopening, SalesProcess process, Moment now) {
        Closing closing = details.closing();
        if (closing == null) {
            throw new DealRefused.NotClosed();
        }
        if (handover.status() == HandoverStatus.ACCEPTED) {
            throw new DealRefused.HandedOver();
        }
        List<Flaw> flaws = new ArrayList<>();
        ClosingRules.checkListed("reason", reopening.reason(), ProcessDefaults.REOPENED, flaws);
        if (!flaws.isEmpty()) {
            throw new DealRefused.UnacceptableReopening(flaws.getFirst());
        }
        Instant at = now.notBefore(closing.closedOn()).at();
        DealDetails before = details.beforeDecisionIn(process);
        Deal open = new Deal(id, key, before, said, offers, handover.withdrawn(at));
        return Change.of(
                open, new DealReopened(id.value(), before.stage().code(), reopening.reason(), reopening.by(), at));
    }

    /** What its customer was offered, and within what. */
    public DealOffers offering(SalesProcess process) {
        UUID seller = details.seller() == null ? null : details.seller().personId();
        var terms = new SaleTerms(
                id.value(), details.currency(), seller, details.openedOn(), ProcessDefaults.DISCOUNT_LIMIT_PERCENT);
        return new DealOffers(offers, terms);
    }

    /**
     * Decides on what its customer is offered.
     *
     * @throws DealRefused.ClosedAlready when the deal is decided
     */
    public Change<Deal, OfferEvent> offer(
            Function<DealOffers, Change<Offers, OfferEvent>> decision, SalesProcess process) {
        requireOpen();
        return decision.apply(offering(process)).within(newer -> new Deal(id, key, details, said, newer, handover));
    }

    /**
     * How it goes to delivery.
     *
     * @throws HandoverRefused.NotWon when the deal is not won
     */
    public DealHandover handingOver(SalesProcess process) {
        Closing closing = details.closing();
        if (closing == null || !closing.isWin()) {
            throw new HandoverRefused.NotWon();
        }
        UUID account = details.customer() == null ? null : details.customer().accountId();
        var sold = new SoldDeal(
                id.value(),
                account,
                details.openedOn(),
                closing.closedOn(),
                details.lines().size(),
                0,
                ProcessDefaults.CHECKLIST);
        return new DealHandover(handover, sold);
    }

    /**
     * Decides on its handover.
     *
     * @throws HandoverRefused.NotWon when the deal is not won
     */
    public Change<Deal, HandoverEvent> handOver(
            Function<DealHandover, Change<Handover, HandoverEvent>> decision, SalesProcess process) {
        return decision.apply(handingOver(process)).within(newer -> new Deal(id, key, details, said, offers, newer));
    }

    /**
     * Takes over what newer records tell about this deal, a decision taken back included. What was stamped stays as it
     * was where the same seller, customer or product is meant; only the customer's class is stamped anew when it is these
     * records that decide the deal. Nothing happens when all of it was known, or when they only repeat what they told
     * before: that would undo what was done here since.
     *
     * @throws DealRefused.Unacceptable when the details break a rule of {@link DealRules}
     */
    public Change<Deal, DealEvent> correct(DealDetails told, SalesProcess process, Moment now) {
        DealDetails newer = told.withStampsOf(details).asReachedIn(process);
        if (newer.equals(details) || repeats(told, process)) {
            return Change.none(this);
        }
        Deal corrected = new Deal(id, key, accepted(newer, process, now), key == null ? null : newer, offers, handover);
        return Change.of(corrected, DealCorrected.of(corrected, now.at()));
    }

    /** The lines of the accepted offer where that is what a win sells. */
    private DealDetails sold(Decision decision) {
        return decision.closing().isWin()
                ? offers.accepted()
                        .map(offer -> details.selling(
                                offer.latest().lines().stream().map(Line::of).toList()))
                        .orElse(details)
                : details;
    }

    private Deal with(DealDetails newer) {
        return new Deal(id, key, newer, said, offers, handover);
    }

    private void requireOpen() {
        if (details.closing() != null) {
            throw new DealRefused.ClosedAlready(details.closing());
        }
    }

    private boolean repeats(DealDetails told, SalesProcess process) {
        return said != null && told.withStampsOf(said).asReachedIn(process).equals(said);
    }

    private static DealDetails accepted(DealDetails details, SalesProcess process, Moment now) {
        List<Flaw> flaws = DealRules.of(process, now).flawsOf(details);
        if (!flaws.isEmpty()) {
            throw new DealRefused.Unacceptable(flaws);
        }
        return details;
    }
}
