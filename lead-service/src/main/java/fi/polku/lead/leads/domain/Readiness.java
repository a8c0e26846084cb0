package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Flaw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a prospect's readiness for a seller: the three criteria and the meeting. */
public record Readiness(
        @Nullable Evidence shouldBuy,
        @Nullable Evidence readyNow,
        @Nullable Evidence ableToBuy,
        @Nullable Meeting meeting) {

    /** Nothing is known yet. */
    public static final Readiness UNKNOWN = new Readiness(null, null, null, null);

    /** What is known of that criterion. */
    public @Nullable Evidence of(Criterion criterion) {
        return switch (criterion) {
            case SHOULD_BUY -> shouldBuy;
            case READY_NOW -> readyNow;
            case ABLE_TO_BUY -> ableToBuy;
        };
    }

    /** With this said of that criterion. */
    Readiness with(Criterion criterion, Evidence evidence) {
        return switch (criterion) {
            case SHOULD_BUY -> new Readiness(evidence, readyNow, ableToBuy, meeting);
            case READY_NOW -> new Readiness(shouldBuy, evidence, ableToBuy, meeting);
            case ABLE_TO_BUY -> new Readiness(shouldBuy, readyNow, evidence, meeting);
        };
    }

    /** With this meeting. */
    Readiness with(Meeting booked) {
        return new Readiness(shouldBuy, readyNow, ableToBuy, booked);
    }

    /** This, and of what it does not know, what the other does. */
    Readiness completedBy(Readiness other) {
        return new Readiness(
                shouldBuy == null ? other.shouldBuy : shouldBuy,
                readyNow == null ? other.readyNow : readyNow,
                ableToBuy == null ? other.ableToBuy : ableToBuy,
                meeting == null ? other.meeting : meeting);
    }

    /** What of it counts for a lead that began anew then. */
    Readiness since(Instant anew) {
        return new Readiness(
                shouldBuy,
                readyNow != null && readyNow.holds() && isBefore(readyNow.at(), anew) ? null : readyNow,
                ableToBuy,
                meeting != null && isBefore(meeting.startsAt(), anew) ? null : meeting);
    }

    /** Everything that is missing before a seller may get the prospect. */
    List<Flaw> missing() {
        return missing(null);
    }

    /**
     * Everything that is missing before a seller may get the prospect.
     *
     * @param anew when the lead began anew: who was ready to buy before that may not be now, and a meeting that began
     *     before that is over
     */
    List<Flaw> missing(@Nullable Instant anew) {
        List<Flaw> missing = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            require(criterion, of(criterion), missing);
        }
        if (readyNow != null && readyNow.holds() && isBefore(readyNow.at(), anew)) {
            missing.add(new Flaw(
                    "criteria." + Criterion.READY_NOW.code(),
                    "was shown before the lead came back",
                    "evidence that it holds now"));
        }
        requireMeeting(anew, missing);
        return missing;
    }

    private void requireMeeting(@Nullable Instant anew, List<Flaw> missing) {
        if (meeting == null) {
            missing.add(new Flaw("meeting", "no meeting is booked", "a booked meeting"));
        } else if (isBefore(meeting.startsAt(), anew)) {
            missing.add(new Flaw("meeting", "began before the lead came back", "a meeting that is booked anew"));
        }
    }

    private static boolean isBefore(Instant at, @Nullable Instant anew) {
        return anew != null && at.isBefore(anew);
    }

    private static void require(Criterion criterion, @Nullable Evidence evidence, List<Flaw> missing) {
        if (evidence == null || !evidence.holds()) {
            missing.add(new Flaw(
                    "criteria." + criterion.code(),
                    evidence == null ? "nothing is known of it" : "does not hold",
                    "evidence that it holds"));
        }
    }
}
