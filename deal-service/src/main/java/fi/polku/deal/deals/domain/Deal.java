package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity in a seller's hands, from its opening until it is won or lost. A deal taken from history arrives
 * decided, keeps its past dates and owes nobody anything.
 *
 * @param key what the system it was imported from calls it
 * @param said what that system said of it last; saying the same again is no news, whatever happened here since
 */
public record Deal(
        DealId id,
        @Nullable ExternalKey key,
        DealDetails details,
        @Nullable DealDetails said) {

    /** A deal as it came: what stands is what the system it came from said, if it came from one. */
    public Deal(DealId id, @Nullable ExternalKey key, DealDetails details) {
        this(id, key, details, key == null ? null : details);
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
     * Closes an open deal and stamps its customer's class once more: figures ask for the class at the decision.
     *
     * @throws DealRefused.ClosedAlready when it was decided before
     * @throws DealRefused.UnacceptableClosing when the decision breaks a rule of {@link DealRules}
     */
    public Change<Deal, DealEvent> close(Decision decision, SalesProcess process, Moment now) {
        if (details.closing() != null) {
            throw new DealRefused.ClosedAlready(details.closing());
        }
        DealDetails decided = details.decided(decision).asReachedIn(process);
        List<Flaw> flaws = DealRules.of(process, now).flawsOf(decision, decided);
        if (!flaws.isEmpty()) {
            throw new DealRefused.UnacceptableClosing(flaws);
        }
        Closing closing = decision.closing();
        Deal closed = new Deal(id, key, decided, said);
        return Change.of(closed, DealClosed.of(closed, closing, now.on(closing.closedOn())));
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
        Deal corrected = new Deal(id, key, accepted(newer, process, now));
        return Change.of(corrected, DealCorrected.of(corrected, now.at()));
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
