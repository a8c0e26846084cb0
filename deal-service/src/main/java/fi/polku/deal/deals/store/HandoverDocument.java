package fi.polku.deal.deals.store;

import fi.polku.deal.handover.domain.Attempt;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverPackage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The handover of a deal as it is written down. */
record HandoverDocument(HandoverPackage told, List<Try> attempts) {

    static @Nullable HandoverDocument of(Handover handover) {
        return handover.equals(Handover.NOT_BEGUN)
                ? null
                : new HandoverDocument(
                        handover.told(),
                        handover.attempts().stream().map(Try::of).toList());
    }

    Handover handover() {
        return new Handover(told, attempts.stream().map(Try::attempt).toList());
    }

    /** One time that it was offered, as it is written down. */
    record Try(int number, Instant offeredAt, @Nullable Result result) {

        static Try of(Attempt attempt) {
            return new Try(attempt.number(), attempt.offeredAt(), Result.of(attempt.end()));
        }

        Attempt attempt() {
            return new Attempt(number, offeredAt, result == null ? null : result.end());
        }
    }

    /** How an attempt ended, as it is written down: exactly one is there. */
    record Result(
            Attempt.@Nullable Accepted accepted,
            Attempt.@Nullable Returned returned,
            Attempt.@Nullable Withdrawn withdrawn) {

        static @Nullable Result of(Attempt.@Nullable End end) {
            return switch (end) {
                case null -> null;
                case Attempt.Accepted accepted -> new Result(accepted, null, null);
                case Attempt.Returned returned -> new Result(null, returned, null);
                case Attempt.Withdrawn withdrawn -> new Result(null, null, withdrawn);
            };
        }

        Attempt.End end() {
            if (accepted != null) {
                return accepted;
            }
            if (returned != null) {
                return returned;
            }
            if (withdrawn != null) {
                return withdrawn;
            }
            throw new IllegalStateException("an attempt ended in no way at all");
        }
    }
}
