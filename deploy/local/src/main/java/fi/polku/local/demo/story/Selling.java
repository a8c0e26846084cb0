package fi.polku.local.demo.story;

import java.util.List;

/** Stages 3 to 5: from the seller's verdict to the decision. */
final class Selling {

    static final String MEETING = "sales-meeting";
    static final String FOLLOW_UP = "follow-up";
    static final String CLOSING = "closing";

    private static final List<String> COMPETITORS = List.of("Jäätikkö Robotiikka", "Nuotio Systems", "Vanha tuttu");
    private static final List<String> PARTS = List.of("influences", "uses", "blocks");

    /** Longer than any talks take. */
    private static final int VALID_DAYS = 90;

    private final Rulebook rulebook;

    Selling(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    void accept(Cast cast, Diary diary) {
        diary.daysLater(0, 1);
        diary.write(at -> new DealStep.LeadAccepted(at, cast.seller()));
    }

    void giveBack(Cast cast, String reason, Diary diary) {
        diary.daysLater(0, 2);
        diary.write(at ->
                new DealStep.LeadReturned(at, cast.seller(), reason, "Soitin: tilanne ei ole se, mitä kirjattiin."));
    }

    /** Needs are mapped and value is shown. */
    void meet(Cast cast, Diary diary) {
        diary.daysLater(2, 8);
        act(cast, "meeting", MEETING, 60, diary);
        diary.write(at -> new DealStep.DecisionMakerNamed(at, cast.prospect().founder(), "decides"));
        diary.write(at -> new DealStep.DecisionMakerNamed(at, cast.prospect().contact(), diary.one(PARTS)));
        promiseToComeBack("Lähetä tarjous", cast, diary);
    }

    /** The next stage; now and then with something undone, which the manager lets pass. */
    void moveOn(Cast cast, String stage, boolean overridden, Diary diary) {
        diary.someMinutesLater();
        diary.write(at -> new DealStep.StageEntered(at, stage, overridden ? cast.manager() : null));
    }

    /** Only half of what the stage asks for. */
    void meetInAHurry(Cast cast, Diary diary) {
        diary.daysLater(2, 8);
        var actions = rulebook.actionsIn(MEETING);
        diary.write(at -> new DealStep.ActivityLogged(
                at, "meeting", actions.isEmpty() ? null : actions.getFirst(), 2, 30, cast.seller()));
        diary.write(at -> new DealStep.DecisionMakerNamed(at, cast.prospect().founder(), "decides"));
    }

    /** Thanks and an offer; a high discount goes by the manager first. */
    void offer(Cast cast, Diary diary) {
        diary.daysLater(1, 6);
        int discount = diary.happens(25) ? rulebook.discountLimit() + diary.between(2, 8) : diary.between(0, 5);
        var validUntil = diary.date().plusDays(VALID_DAYS);
        diary.write(at -> new DealStep.OfferMade(at, discount, validUntil));
        if (discount > rulebook.discountLimit()) {
            diary.someMinutesLater();
            diary.write(at -> new DealStep.OfferApproved(at, cast.manager()));
        }
        diary.someMinutesLater();
        diary.write(DealStep.OfferSent::new);
        act(cast, "email", FOLLOW_UP, 20, diary);
        promiseToComeBack("Kysy päätöstä", cast, diary);
    }

    /** Calls and a demo until the terms are clear. */
    void negotiate(Cast cast, Diary diary) {
        for (int talks = diary.between(1, 3); talks > 0; talks--) {
            diary.daysLater(2, 9);
            String kind = diary.one(List.of("call", "meeting", "demo", "email", "note"));
            diary.write(at -> new DealStep.ActivityLogged(at, kind, null, 2, diary.between(5, 60), cast.seller()));
        }
        act(cast, "call", CLOSING, 25, diary);
    }

    void win(Diary diary) {
        diary.daysLater(1, 5);
        diary.write(at -> new DealStep.OfferDecided(at, "accepted"));
        diary.someMinutesLater();
        diary.write(DealStep.DealWon::new);
    }

    void lose(String reason, boolean hasOffer, Diary diary) {
        diary.daysLater(3, 20);
        if (hasOffer) {
            diary.write(at -> new DealStep.OfferDecided(at, "declined"));
        }
        String competitor = diary.happens(40) ? diary.one(COMPETITORS) : null;
        diary.write(at -> new DealStep.DealLost(at, reason, competitor));
    }

    void reopen(Cast cast, Diary diary) {
        diary.daysLater(5, 20);
        diary.write(at -> new DealStep.DealReopened(at, diary.one(rulebook.reopened()), cast.manager()));
    }

    /** The next step lies ahead, so nobody calls the deal stalled. */
    void planAhead(Diary diary) {
        diary.someMinutesLater();
        var dueOn = diary.today().plusDays(diary.between(0, 9));
        diary.write(at -> new DealStep.NextStepSet(at, "Soita ja sovi jatkosta", dueOn));
    }

    private void promiseToComeBack(String what, Cast cast, Diary diary) {
        diary.someMinutesLater();
        var dueOn = Diary.workingDay(diary.date().plusDays(diary.between(3, 8)));
        diary.write(at -> new DealStep.NextStepSet(
                at, "%s: %s".formatted(what, cast.prospect().name()), dueOn));
    }

    private void act(Cast cast, String kind, String stage, int minutes, Diary diary) {
        for (String action : rulebook.actionsIn(stage)) {
            diary.write(at -> new DealStep.ActivityLogged(at, kind, action, 2, minutes, cast.seller()));
            diary.someMinutesLater();
        }
    }
}
