package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a lead so far.
 *
 * @param status {@code open}, {@code nurtured}, {@code qualified}, {@code disqualified}, {@code merged}, or as the lead's
 *     records say
 * @param captured when it was found, to the minute; {@code null} when that is not known
 * @param visits its way through the stages
 * @param meetingBooked whether a meeting was ever booked: from then on it is in booking
 * @param meeting when the meeting that was booked last begins; {@code null} when none was
 * @param booker who booked the meeting, or brought it to qualification
 * @param callbacks all that were promised
 * @param ended when and why it ended or rests, if it does
 * @param reopenings how often it came back
 */
public record LeadCourse(
        String status,
        @Nullable Moment captured,
        Visits visits,
        boolean meetingBooked,
        @Nullable Moment meeting,
        @Nullable Stamp booker,
        List<Callback> callbacks,
        @Nullable Ending ended,
        int reopenings) {

    /** The status of a lead that is worked on. */
    public static final String OPEN = "open";

    /** Nothing but that it is there. */
    public static final LeadCourse UNKNOWN =
            new LeadCourse(OPEN, null, Visits.NONE, false, null, null, List.of(), null, 0);

    /**
     * How work on a lead ended for now.
     *
     * @param reason why, where one was told
     * @param until the day on which it wakes again; {@code null} for good
     * @param into the lead that it was merged into, if it was
     */
    public record Ending(
            Moment at,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable UUID into) {

        public Ending {
            Objects.requireNonNull(at, "an ending has a time");
        }
    }

    public LeadCourse {
        Objects.requireNonNull(status, "a lead has a status");
        visits = Objects.requireNonNullElse(visits, Visits.NONE);
        callbacks = List.copyOf(callbacks);
    }

    /** With what its records say of status and finding, where they say it. */
    public LeadCourse said(@Nullable String status, @Nullable Moment captured, Visits visits) {
        return new LeadCourse(
                Objects.requireNonNullElse(status, this.status),
                captured == null ? this.captured : captured,
                visits,
                meetingBooked,
                meeting,
                booker,
                callbacks,
                OPEN.equals(status) ? null : ended,
                reopenings);
    }

    /** A meeting is booked, which replaces the one before. */
    public LeadCourse booked(Moment at, @Nullable Moment begins, Stamp by) {
        return new LeadCourse(
                status,
                captured,
                visits.enter(Stage.BOOKING, at, false),
                true,
                begins,
                by,
                callbacks,
                ended,
                reopenings);
    }

    /** Another day to call is promised, which replaces the one before. */
    public LeadCourse callingBack(Callback next) {
        List<Callback> promised = new ArrayList<>(lapsed(next.set()));
        promised.add(next);
        return new LeadCourse(status, captured, visits, meetingBooked, meeting, booker, promised, ended, reopenings);
    }

    /** It goes to a seller. */
    public LeadCourse qualified(Moment at, @Nullable Stamp booker) {
        return new LeadCourse(
                "qualified",
                captured,
                visits.isUnknown()
                        ? visits
                        : visits.enter(Stage.BOOKING, at, false).leave(at, Stage.SALES_MEETING),
                true,
                meeting,
                booker == null ? this.booker : booker,
                lapsed(at),
                null,
                reopenings);
    }

    /** Work on it ends, for good or until a day. */
    public LeadCourse ended(String status, Ending ending) {
        Moment at = ending.at();
        return new LeadCourse(
                status,
                captured,
                visits.leave(at, null),
                meetingBooked,
                meeting,
                booker,
                lapsed(at),
                ending,
                reopenings);
    }

    /** It is worked on again, in this stage. */
    public LeadCourse reopened(Moment at, String stage) {
        return new LeadCourse(
                OPEN,
                captured,
                visits.backTo(stage, at),
                meetingBooked,
                meeting,
                booker,
                callbacks,
                null,
                reopenings + 1);
    }

    private List<Callback> lapsed(Moment at) {
        return callbacks.stream().map(callback -> callback.lapsing(at)).toList();
    }
}
