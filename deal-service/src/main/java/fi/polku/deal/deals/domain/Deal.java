package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.handover.domain.Checklist;
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
import fi.polku.deal.process.domain.SalesProcess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity in a seller's hands, from its opening until it is won or lost. A deal taken from history arrives
 * decided, keeps its past dates and owes nobody anything.
 *
 * @param key what the system it was imported from calls it
 * @param said what that system said of it last; saying the same again is no news, whatever happened here since
 * @param course how it goes along its sales process
 * @param offers what the customer was offered; a deal that is won here sells what the customer accepted
 * @param handover how it goes to delivery once it is won
 */
public record Deal(
        DealId id,
        @Nullable ExternalKey key,
        DealDetails details,
        @Nullable DealDetails said,
        Course course,
        Offers offers,
        Handover handover) {

    /** A deal older than versions of the process: what stands is what the system it came from said, if any. */
    public Deal(DealId id, @Nullable ExternalKey key, DealDetails details) {
        this(id, key, details, key == null ? null : details);
    }

    /** A deal older than versions of the process, with nothing offered yet. */
    public Deal(DealId id, @Nullable ExternalKey key, DealDetails details, @Nullable DealDetails said) {
        this(id, key, details, said, Course.UNKNOWN, Offers.NONE, Handover.NOT_BEGUN);
    }

    /**
     * Opens a deal; one whose details tell a decision is opened and closed at once.
     *
     * @throws DealRefused.Unacceptable when the details break a rule of {@link DealRules}
     */
    public static Change<Deal, DealEvent> open(
            DealId id, @Nullable ExternalKey key, DealDetails told, SalesProcess process, Moment now) {
        return new DealOpening(id, told, process, now).of(key, null);
    }

    /**
     * Opens the deal of a qualified lead, which waits for its seller's verdict.
     *
     * @throws DealRefused.Unacceptable when the details break a rule of {@link DealRules}
     */
    public static Change<Deal, DealEvent> open(
            DealId id, DealDetails told, QualifiedLead lead, SalesProcess process, Moment now) {
        return new DealOpening(id, told, process, now).of(null, lead);
    }

    /**
     * Opens a deal by hand. It begins where sellers begin; further on it comes only as every deal does, with nothing done
     * yet: by a manager's leave.
     *
     * @throws DealRefused.Unacceptable when the details break a rule of {@link DealRules}
     * @throws DealRefused.StageNotLeft when it is to be further on and no manager lets it pass
     * @throws DealRefused.NoSuchStage when sellers do not carry deals through that stage
     */
    public static Change<Deal, DealEvent> openByHand(
            DealId id, DealDetails told, @Nullable Overruling overruling, SalesProcess process, Moment now) {
        return new DealOpening(id, told, process, now).byHand(overruling);
    }

    /** What its seller does with it from its opening to its decision. */
    public DealOnCourse onCourse() {
        return new DealOnCourse(this);
    }

    /**
     * Closes an open deal and stamps its customer's class once more: figures ask for the class at the decision. A deal is
     * won with the offer that the customer accepted and after all that its stage asks for, unless a manager lets it pass.
     *
     * @param done which required actions were logged
     * @throws DealRefused.ClosedAlready when it was decided before
     * @throws DealRefused.VerdictMissing when its seller has not accepted the lead yet
     * @throws DealRefused.NoAcceptedOffer when it is to be won and no offer was accepted
     * @throws DealRefused.StageNotLeft when it is to be won and something is not done
     * @throws DealRefused.UnacceptableClosing when the decision breaks a rule of {@link DealRules}, or its day lies before the
     *     deal came to its stage
     */
    public Change<Deal, DealEvent> close(Decision decision, Set<DoneAction> done, SalesProcess process, Moment now) {
        requireCarriedOn();
        return new DealEnding(this, process).close(decision, done, now);
    }

    /**
     * Takes up a closed deal again. What delivery has not answered yet is with the seller again.
     *
     * @throws DealRefused.NotClosed when it is open
     * @throws DealRefused.HandedOver when delivery has taken it over
     * @throws DealRefused.UnacceptableReopening when the reason is not on the process's list
     */
    public Change<Deal, DealEvent> reopen(Reopening reopening, SalesProcess process, Moment now) {
        return new DealEnding(this, process).reopen(reopening, now);
    }

    /** What its customer was offered, and within what. */
    public DealOffers offering(SalesProcess process) {
        UUID seller = details.seller() == null ? null : details.seller().personId();
        var terms = new SaleTerms(
                id.value(), SaleCurrency.of(this), seller, details.openedOn(), process.discountLimitPercent());
        return new DealOffers(offers, terms);
    }

    /**
     * Decides on what its customer is offered.
     *
     * @throws DealRefused.ClosedAlready when the deal is decided
     * @throws DealRefused.Withdrawn when it went back to the lead side
     */
    public Change<Deal, Happening> offer(
            Function<DealOffers, Change<Offers, OfferEvent>> decision, SalesProcess process) {
        requireUndecided();
        return SaleCurrency.told(
                this,
                decision.apply(offering(process))
                        .within(newer -> new Deal(id, key, details, said, course, newer, handover)));
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
                details.seller(),
                details.lines().stream().map(Line::handedOver).toList(),
                0,
                checklist(process));
        return new DealHandover(handover, sold);
    }

    /**
     * Decides on its handover.
     *
     * @throws HandoverRefused.NotWon when the deal is not won
     */
    public Change<Deal, HandoverEvent> handOver(
            Function<DealHandover, Change<Handover, HandoverEvent>> decision, SalesProcess process) {
        return decision.apply(handingOver(process))
                .within(newer -> new Deal(id, key, details, said, course, offers, newer));
    }

    /** That delivery has taken it over, told of the deal as it is known by now; empty while nobody has. */
    Optional<HandoverEvent> takenOver(SalesProcess process) {
        return handover.status() == HandoverStatus.ACCEPTED
                ? handover.taken(handingOver(process).deal())
                : Optional.empty();
    }

    /**
     * Takes over what newer records tell about this deal, a decision taken back included. What was stamped stays as it
     * was where the same seller, customer or product is meant; only the customer's class is stamped anew when it is these
     * records that decide the deal. Nothing happens when they only repeat what they told before: that would undo what was
     * done here since. What they tell is noted also when the deal stands so already.
     *
     * @throws DealRefused.Unacceptable when the details break a rule of {@link DealRules}, or contradict the offer that the
     *     customer accepted here or the handover that delivery accepted
     */
    public Change<Deal, DealEvent> correct(DealDetails told, SalesProcess process, Moment now) {
        DealDetails newer = told.withStampsOf(details).asReachedIn(process);
        if (said == null ? newer.equals(details) : repeats(said, told, process)) {
            return Change.none(this);
        }
        List<Flaw> flaws = new ArrayList<>(DealRules.of(process, now).flawsOf(newer));
        flaws.addAll(WorkDoneHere.flawsOf(newer, this));
        if (!flaws.isEmpty()) {
            throw new DealRefused.Unacceptable(flaws);
        }
        boolean elsewhere = !newer.stage().equals(details.stage());
        Course after = elsewhere ? course.placed(newer.stage(), process, now) : course;
        Deal corrected = new Deal(id, key, newer, key == null ? null : newer, after, offers, stillWon(newer, now));
        return Change.of(corrected, DealCorrected.of(corrected, now.at()));
    }

    /** Whether somebody still works on it: neither closed nor withdrawn. */
    public boolean isOpen() {
        return details.closing() == null && !course.withdrawn();
    }

    /** Whether it is over the limit of its stage with no next step to come. */
    public boolean isStalled(LocalDate today) {
        return isOpen() && course.stallsAfter().filter(today::isAfter).isPresent();
    }

    /** What was done: all that was logged, and the sending of an offer, which shows by itself. */
    Set<DoneAction> done(Set<DoneAction> logged, SalesProcess process) {
        Set<DoneAction> done = new HashSet<>(logged);
        if (offers.sent()) {
            process.stages().forEach(stage -> done.add(new DoneAction(stage.code(), DoneAction.OFFER_SENT)));
        }
        return done;
    }

    /** @throws DealRefused when the deal is closed or withdrawn */
    void requireUndecided() {
        if (details.closing() != null) {
            throw new DealRefused.ClosedAlready(details.closing());
        }
        if (course.withdrawn()) {
            throw new DealRefused.Withdrawn();
        }
    }

    /** @throws DealRefused when the deal is closed or withdrawn, or waits for its seller's verdict */
    void requireCarriedOn() {
        requireUndecided();
        if (course.lead() != null && course.lead().verdict() == null) {
            throw new DealRefused.VerdictMissing();
        }
    }

    Deal with(DealDetails newer) {
        return new Deal(id, key, newer, said, course, offers, handover);
    }

    Deal with(Course newer) {
        return new Deal(id, key, details, said, newer, offers, handover);
    }

    Deal with(Handover newer) {
        return new Deal(id, key, details, said, course, offers, newer);
    }

    private static Checklist checklist(SalesProcess process) {
        return new Checklist(process.handoverChecklist().stream()
                .map(item -> new Checklist.Item(
                        item.code(), item.label().fi(), item.label().en()))
                .toList());
    }

    /** The handover, which is with the seller again when the deal is not won any more. */
    private Handover stillWon(DealDetails newer, Moment now) {
        return newer.closing() != null && newer.closing().isWin() ? handover : handover.withdrawn(now.at());
    }

    private static boolean repeats(DealDetails said, DealDetails told, SalesProcess process) {
        return told.withStampsOf(said).asReachedIn(process).equals(said);
    }
}
