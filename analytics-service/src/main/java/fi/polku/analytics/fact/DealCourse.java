package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a deal so far.
 *
 * @param visits its way through the stages; of history nobody knows it
 * @param verdict what its seller said of the lead
 * @param withdrawn when it was taken back because the lead was returned: such a deal is no opportunity
 * @param nextStepDueOn the day of what is agreed next; {@code null} when nothing is
 * @param offers each offer in the version that counts
 * @param handover how it goes to delivery
 * @param reopenings how often a decision was taken back
 */
public record DealCourse(
        Visits visits,
        Verdict verdict,
        @Nullable Moment withdrawn,
        @Nullable LocalDate nextStepDueOn,
        List<Offer> offers,
        Handover handover,
        int reopenings) {

    /** Nothing but that it is there. */
    public static final DealCourse UNKNOWN =
            new DealCourse(Visits.NONE, Verdict.NONE, null, null, List.of(), Handover.NONE, 0);

    public DealCourse {
        visits = Objects.requireNonNullElse(visits, Visits.NONE);
        verdict = Objects.requireNonNullElse(verdict, Verdict.NONE);
        handover = Objects.requireNonNullElse(handover, Handover.NONE);
        offers = List.copyOf(offers);
    }

    /** On this way. */
    public DealCourse walked(Visits visits) {
        return new DealCourse(visits, verdict, withdrawn, nextStepDueOn, offers, handover, reopenings);
    }

    /** With that verdict. */
    public DealCourse judged(Verdict verdict) {
        return new DealCourse(visits, verdict, withdrawn, nextStepDueOn, offers, handover, reopenings);
    }

    /** Taken back: neither won nor lost. */
    public DealCourse withdrawn(Moment at) {
        return new DealCourse(visits.leave(at, null), verdict, at, null, offers, handover, reopenings);
    }

    /** With something agreed for that day, or nothing. */
    public DealCourse agreed(@Nullable LocalDate dueOn) {
        return new DealCourse(visits, verdict, withdrawn, dueOn, offers, handover, reopenings);
    }

    /** With what happened to an offer; a newer version replaces the older, and an older one changes nothing. */
    public DealCourse offered(UUID offerId, int offerVersion, UnaryOperator<Offer> change) {
        List<Offer> changed = new ArrayList<>();
        Offer standing = Offer.of(offerId, offerVersion);
        for (Offer offer : offers) {
            if (!offer.offerId().equals(offerId)) {
                changed.add(offer);
            } else if (offer.offerVersion() > offerVersion) {
                return this;
            } else if (offer.offerVersion() == offerVersion) {
                standing = offer;
            }
        }
        changed.add(change.apply(standing));
        return new DealCourse(visits, verdict, withdrawn, nextStepDueOn, changed, handover, reopenings);
    }

    /** That far on its way to delivery. */
    public DealCourse handing(Handover handover) {
        return new DealCourse(visits, verdict, withdrawn, nextStepDueOn, offers, handover, reopenings);
    }

    /** Open again, in that stage; once won anew it has to be handed over anew. */
    public DealCourse reopened(String stage, Moment at) {
        return new DealCourse(
                visits.backTo(stage, at), verdict, withdrawn, nextStepDueOn, offers, handover.again(), reopenings + 1);
    }
}
