package fi.polku.local.demo.story;

import java.util.List;

/** Stages 1 and 2: how a prospect is found, called and found fit for a seller, or not. */
final class Finding {

    private static final List<String> TOUCHPOINTS =
            List.of("service", "support", "delivery", "invoicing", "web", "event", "other");
    private static final List<String> URGENCIES = List.of("now", "this-week", "later");
    private static final List<String> NO_ANSWERS = List.of("not-reached", "reached");
    private static final int MEETING_HOUR = 12;

    private final Rulebook rulebook;

    Finding(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The lead is there: from a list, by itself, or since a colleague heard something. */
    void begin(Cast cast, Diary diary) {
        if (cast.source().equals(Casting.FROM_A_COLLEAGUE)) {
            hear(cast, diary);
            diary.someMinutesLater();
            diary.write(
                    at -> new LeadStep.SignalTaken(at, cast.finder(), cast.finder(), cast.source(), cast.products()));
        } else {
            diary.write(at -> new LeadStep.LeadCaptured(
                    at,
                    cast.source(),
                    cast.finder(),
                    "Kysyi tuotteesta " + cast.products().getFirst().name(),
                    cast.products()));
        }
    }

    /** A colleague heard something that leads to nothing. */
    void nothing(Cast cast, Diary diary) {
        hear(cast, diary);
        diary.daysLater(1, 3);
        diary.write(at -> new LeadStep.SignalDropped(at, cast.finder(), diary.one(rulebook.nothingInSignal())));
    }

    /** A colleague heard something. */
    void hear(Cast cast, Diary diary) {
        diary.write(at -> new LeadStep.SignalRaised(
                at,
                cast.employee(),
                diary.one(TOUCHPOINTS),
                diary.one(URGENCIES),
                "Asiakas kysyi: löytyykö teiltä " + cast.products().getFirst().name() + "?"));
    }

    /** Calls until somebody answers, who perhaps asks to be called later. */
    void call(Cast cast, Diary diary) {
        diary.daysLater(0, 2);
        for (int attempts = diary.between(0, 2); attempts > 0; attempts--) {
            contact(cast, diary.one(NO_ANSWERS), diary);
            diary.daysLater(1, 3);
        }
        if (diary.happens(45)) {
            contact(cast, "call-later", diary);
            int days = diary.between(3, 15);
            diary.write(at -> new LeadStep.CallbackSet(
                    at, diary.date().plusDays(days), diary.one(rulebook.callback()), cast.finder()));
            diary.daysLater(days, days);
        }
    }

    /** Asked to be called again in some days. */
    void callLater(Cast cast, int fewestDays, Diary diary) {
        contact(cast, "call-later", diary);
        diary.write(at -> new LeadStep.CallbackSet(
                at,
                Diary.workingDay(diary.today().plusDays(diary.between(fewestDays, 10))),
                diary.one(rulebook.callback()),
                cast.finder()));
    }

    /** Asked to be called today. */
    void callToday(Cast cast, Diary diary) {
        contact(cast, "call-later", diary);
        diary.write(at -> new LeadStep.CallbackSet(at, diary.today(), diary.one(rulebook.callback()), cast.finder()));
    }

    /** A meeting stands in today's calendar, and is all that is missing. */
    void meetToday(Cast cast, Diary diary) {
        criteria(cast, diary);
        diary.write(at ->
                new LeadStep.MeetingBooked(at, diary.at(diary.today(), MEETING_HOUR), cast.seller(), cast.finder()));
    }

    /** All three criteria hold and the meeting is booked: a seller gets it. Time ends at the meeting. */
    void qualify(Cast cast, Diary diary) {
        criteria(cast, diary);
        var meeting = Diary.workingDay(diary.date().plusDays(diary.between(2, 9)));
        diary.write(
                at -> new LeadStep.MeetingBooked(at, diary.at(meeting, MEETING_HOUR), cast.seller(), cast.finder()));
        diary.someMinutesLater();
        diary.write(at -> new LeadStep.Qualified(at, cast.finder(), cast.seller()));
    }

    /** It goes to the same seller again, better prepared. */
    void qualifyAgain(Cast cast, Diary diary) {
        diary.daysLater(1, 6);
        contact(cast, "meeting-agreed", diary);
        qualify(cast, diary);
    }

    void disqualify(Cast cast, String reason, Diary diary) {
        contact(cast, "declined", diary);
        diary.write(at -> new LeadStep.Disqualified(at, reason, cast.finder()));
    }

    void nurture(Cast cast, Diary diary) {
        contact(cast, "reached", diary);
        var until = diary.date().plusDays(diary.between(30, 240));
        diary.write(at -> new LeadStep.Nurtured(at, until, cast.finder()));
    }

    void comment(Cast cast, String text, Diary diary) {
        diary.someMinutesLater();
        diary.write(at -> new LeadStep.LeadCommented(at, cast.finder(), text));
    }

    private void criteria(Cast cast, Diary diary) {
        contact(cast, "interested", diary);
        diary.write(at -> new LeadStep.CriterionNoted(
                at, "should-buy", "Nykyinen laite seisoo joka viikko", "asked", cast.finder()));
        diary.write(at -> new LeadStep.CriterionNoted(
                at, "ready-now", "Haluaa ratkaisun tämän neljänneksen aikana", "asked", cast.finder()));
        diary.write(at -> new LeadStep.CriterionNoted(
                at, "able-to-buy", "Budjetti on varattu, johto päättää", "asked", cast.finder()));
        diary.someMinutesLater();
    }

    private static void contact(Cast cast, String outcome, Diary diary) {
        String channel = diary.happens(80) ? "call" : "email";
        diary.write(at -> new LeadStep.Contacted(at, channel, outcome, cast.finder(), diary.between(2, 18)));
        diary.someMinutesLater();
    }
}
