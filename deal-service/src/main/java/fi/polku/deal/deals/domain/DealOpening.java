package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.process.domain.SalesProcess;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a deal begins. */
record DealOpening(DealId id, DealDetails told, SalesProcess process, Moment now) {

    /**
     * From the records of another system, or for a qualified lead. Since when a deal of another system stands where it stands,
     * its records do not tell.
     */
    Change<Deal, DealEvent> of(@Nullable ExternalKey key, @Nullable QualifiedLead lead) {
        DealDetails details = accepted(told.asReachedIn(process));
        Instant at = now.on(details.openedOn());
        Course course = Course.begun(process, details.stage(), details.openedOn(), key == null ? at : null, lead);
        Deal deal = new Deal(id, key, details).with(course);
        Deal opened = deal.with(details.beforeDecisionIn(process));
        DealOpened opening = DealOpened.of(opened, at);
        Closing closing = details.closing();
        return new Change<>(
                deal,
                closing == null
                        ? List.of(opening)
                        : List.of(opening, DealClosed.of(deal, closing, now.on(closing.closedOn()))));
    }

    /** Where sellers begin; further on by a manager's leave. */
    Change<Deal, DealEvent> byHand(@Nullable Overruling overruling) {
        var move = new StageMove(accepted(told).stage(), null, overruling);
        return new DealOpening(id, told.in(process.begin()), process, now)
                .of(null, null)
                .then(deal -> deal.onCourse().move(move, Set.of(), process, now));
    }

    private DealDetails accepted(DealDetails details) {
        List<Flaw> flaws = DealRules.of(process, now).flawsOf(details);
        if (!flaws.isEmpty()) {
            throw new DealRefused.Unacceptable(flaws);
        }
        return details;
    }
}
