package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event makes of one fact. Each version of a thing is folded into its fact once, after all before it; what comes
 * again or late finds a fact that is as far already and changes nothing.
 *
 * @param factId of which fact
 * @param version of the fact with this folded into it
 * @param tells how much of the fact
 */
record Change(UUID factId, long version, Tells tells, Fold fold) {

    /** What is made of the fact depends on what was known. */
    Change(UUID factId, long version, Fold fold) {
        this(factId, version, Tells.PART, fold);
    }

    /** How much an event tells of a fact. */
    enum Tells {
        /** All: the fact is the same whatever was known of it before. */
        WHOLE,
        /** Something, on top of what was known. */
        PART,
        /** Nothing but how far its thing has come; nothing at all where there is no fact. */
        PROGRESS
    }

    boolean isWhole() {
        return tells == Tells.WHOLE;
    }

    /** Makes of a fact what it is after an event. */
    @FunctionalInterface
    interface Fold {

        /**
         * The fact after the event.
         *
         * @param before what was known, {@code null} for nothing
         * @return {@code null} when the event says nothing without what should have come before it
         */
        @Nullable
        Fact after(@Nullable Fact before);
    }

    /** Makes of a fact of some kind what it is after an event. */
    @FunctionalInterface
    interface Step<F extends Fact> {

        /** The fact after the event. */
        Fact after(F before);
    }

    /** The event tells the whole fact. */
    static Change whole(Fact fact) {
        return new Change(fact.id(), fact.version(), Tells.WHOLE, _ -> fact);
    }

    /** The event tells nothing about the fact but how far its thing has come. */
    static Change advancing(UUID id, long version) {
        return new Change(id, version, Tells.PROGRESS, before -> before == null ? null : before.advancedTo(version));
    }

    /** The event tells what is new about a fact that is there. */
    static <F extends Fact> Change of(Class<F> kind, UUID id, long version, Step<F> step) {
        return new Change(id, version, before -> kind.isInstance(before) ? step.after(kind.cast(before)) : null);
    }
}
