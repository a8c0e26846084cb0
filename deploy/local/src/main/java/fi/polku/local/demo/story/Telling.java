package fi.polku.local.demo.story;

/** Tells how each fate comes about. */
final class Telling {

    private static final int EVERY_SIXTH = 6;

    private final Casting casting;
    private final Finding finding;
    private final Selling selling;
    private final Caring caring;

    Telling(Rulebook rulebook, Casting casting) {
        this.casting = casting;
        this.finding = new Finding(rulebook);
        this.selling = new Selling(rulebook);
        this.caring = new Caring(rulebook);
    }

    /**
     * Writes a story into the diary.
     *
     * @param turn which story of its fate it is, from 0: so what happens to every sixth happens whatever the seed
     * @param reason for what goes wrong in it
     */
    void tell(Fate fate, Cast cast, int turn, String reason, Diary diary) {
        if (!fate.isOfASignalOnly()) {
            finding.begin(cast, diary);
        }
        switch (fate) {
            case NOTHING_IN_THE_SIGNAL -> finding.nothing(cast, diary);
            case SIGNAL_WAITING -> finding.hear(cast, diary);
            case FRESH -> {}
            case IN_WORK -> finding.callLater(cast, 1, diary);
            case CALLBACK_TODAY -> finding.callToday(cast, diary);
            case MEETING_TODAY -> finding.meetToday(cast, diary);
            case DISQUALIFIED -> disqualified(cast, reason, diary);
            case NURTURED -> nurtured(cast, diary);
            case AWAITING_VERDICT -> qualified(cast, diary);
            case RETURNED -> returned(cast, reason, diary);
            case IN_SALE -> inSale(cast, turn, diary);
            case STALLED -> stalled(cast, turn, diary);
            case LOST -> lost(cast, turn, reason, diary);
            case AWAITING_DELIVERY -> awaitingDelivery(cast, turn, diary);
            case WON -> won(cast, turn, reason, diary);
        }
    }

    private void disqualified(Cast cast, String reason, Diary diary) {
        finding.call(cast, diary);
        finding.disqualify(cast, reason, diary);
    }

    private void nurtured(Cast cast, Diary diary) {
        finding.call(cast, diary);
        finding.nurture(cast, diary);
        finding.comment(cast, "Kiinnostui huoltosopimuksesta, palataan siihen.", diary);
    }

    private void qualified(Cast cast, Diary diary) {
        finding.call(cast, diary);
        finding.qualify(cast, diary);
    }

    private void returned(Cast cast, String reason, Diary diary) {
        qualified(cast, diary);
        selling.giveBack(cast, reason, diary);
    }

    private void inSale(Cast cast, int turn, Diary diary) {
        qualified(cast, diary);
        selling.accept(cast, diary);
        if (turn % 3 > 0) {
            selling.meet(cast, diary);
            selling.moveOn(cast, Selling.FOLLOW_UP, false, diary);
        }
        if (turn % 3 > 1) {
            selling.offer(cast, diary);
        }
        selling.planAhead(diary);
    }

    private void stalled(Cast cast, int turn, Diary diary) {
        qualified(cast, diary);
        selling.accept(cast, diary);
        selling.meet(cast, diary);
        if (turn % 2 == 0) {
            selling.moveOn(cast, Selling.FOLLOW_UP, false, diary);
            selling.offer(cast, diary);
        }
    }

    private void lost(Cast cast, int turn, String reason, Diary diary) {
        qualified(cast, diary);
        selling.accept(cast, diary);
        selling.meet(cast, diary);
        boolean offered = turn % 3 > 0;
        if (offered) {
            selling.moveOn(cast, Selling.FOLLOW_UP, false, diary);
            selling.offer(cast, diary);
        }
        selling.lose(reason, offered, diary);
        if (turn % EVERY_SIXTH == 4) {
            selling.reopen(cast, diary);
            selling.lose(reason, false, diary);
        }
    }

    private void awaitingDelivery(Cast cast, int turn, Diary diary) {
        qualified(cast, diary);
        sell(cast, turn, diary);
        caring.offer(cast, diary);
    }

    private void won(Cast cast, int turn, String reason, Diary diary) {
        qualified(cast, diary);
        if (turn % EVERY_SIXTH == 1) {
            selling.giveBack(cast, reason, diary);
            finding.qualifyAgain(cast, diary);
        }
        sell(cast, turn, diary);
        caring.handOver(cast, turn % EVERY_SIXTH == 2, diary);
        caring.care(cast, diary);
        if (turn % 3 == 0) {
            comeBack(cast, turn, diary);
        }
    }

    private void comeBack(Cast cast, int turn, Diary diary) {
        diary.daysLater(10, 40);
        Cast again = casting.again(cast, diary);
        finding.begin(again, diary);
        qualified(again, diary);
        sell(again, turn + 1, diary);
        caring.handOver(again, false, diary);
        caring.care(again, diary);
    }

    private void sell(Cast cast, int turn, Diary diary) {
        selling.accept(cast, diary);
        boolean inAHurry = turn % EVERY_SIXTH == 3;
        if (inAHurry) {
            selling.meetInAHurry(cast, diary);
        } else {
            selling.meet(cast, diary);
        }
        selling.moveOn(cast, Selling.FOLLOW_UP, inAHurry, diary);
        selling.offer(cast, diary);
        selling.moveOn(cast, Selling.CLOSING, false, diary);
        selling.negotiate(cast, diary);
        selling.win(diary);
    }
}
