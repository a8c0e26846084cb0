package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The qualified lead that a deal was opened for, and what became of the verdict on it.
 *
 * @param booker who qualified it, standing where they stood then
 * @param signalId the signal that the lead began from, if it did
 * @param verdictDueAt until when the seller has to say whether it was worth it
 * @param reminded whether the verdict was called overdue
 * @param verdict what the seller said; {@code null} while nothing
 */
public record QualifiedLead(
        @Nullable Stamp booker,
        @Nullable UUID signalId,
        Instant verdictDueAt,
        boolean reminded,
        @Nullable Verdict verdict) {

    /** A lead that just came. */
    public static QualifiedLead arrived(@Nullable Stamp booker, @Nullable UUID signalId, Instant verdictDueAt) {
        return new QualifiedLead(booker, signalId, verdictDueAt, false, null);
    }

    QualifiedLead judged(Verdict said) {
        return new QualifiedLead(booker, signalId, verdictDueAt, reminded, said);
    }

    QualifiedLead overdue() {
        return new QualifiedLead(booker, signalId, verdictDueAt, true, verdict);
    }

    /** Whether somebody still has to be reminded, once the time comes. */
    public boolean awaitsReminder() {
        return verdict == null && !reminded;
    }
}
