package fi.polku.local.demo.story;

import java.util.List;

/** Stages 6 to 8: delivery takes over, delivers, and the customer says how it was. */
final class Caring {

    private final Rulebook rulebook;

    Caring(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Delivery gets all it needs, sometimes only the second time. */
    void handOver(Cast cast, boolean returnedFirst, Diary diary) {
        offer(cast, diary);
        diary.daysLater(0, 3);
        if (returnedFirst) {
            List<String> lacking = List.of(diary.one(rulebook.checklist()));
            diary.write(at -> new DealStep.HandoverReturned(at, lacking, cast.deliveryOwner()));
            diary.daysLater(1, 3);
            diary.write(DealStep.HandoverOffered::new);
            diary.daysLater(0, 2);
        }
        diary.write(at -> new DealStep.HandoverAccepted(at, cast.deliveryOwner()));
    }

    /** Everything is told, and delivery has it to look at. */
    void offer(Cast cast, Diary diary) {
        diary.daysLater(1, 4);
        prepare(cast, diary);
        diary.write(DealStep.HandoverOffered::new);
    }

    /** Delivered, promises kept or not, and asked about it. */
    void care(Cast cast, Diary diary) {
        diary.someMinutesLater();
        diary.write(at -> new CareStep.OwnerNamed(at, cast.accountOwner()));
        diary.daysLater(7, 25);
        diary.write(CareStep.Delivered::new);
        for (int number = 0; number < 2; number++) {
            int promise = number;
            boolean kept = diary.happens(85);
            diary.someMinutesLater();
            diary.write(at -> new CareStep.PromiseDecided(at, promise, kept, cast.deliveryOwner()));
        }
        diary.daysLater(3, 10);
        if (diary.happens(75)) {
            int score = diary.happens(60) ? diary.between(9, 10) : diary.between(3, 8);
            diary.write(at -> new CareStep.SatisfactionAnswered(at, "nps", score));
            diary.someMinutesLater();
            diary.write(at -> new CareStep.SatisfactionAnswered(at, "csat", Math.min(10, score + diary.between(0, 1))));
        }
    }

    private static void prepare(Cast cast, Diary diary) {
        var soon = Diary.workingDay(diary.date().plusDays(diary.between(10, 30)));
        String decider = cast.prospect().founder().name();
        var promises = List.of(
                new DealStep.Promise("Käyttöönotto yhdessä päivässä", decider, soon),
                new DealStep.Promise("Koulutus kahdelle vuorolle", decider, soon.plusDays(7)));
        diary.write(at -> new DealStep.HandoverPrepared(at, cast.deliveryOwner(), promises));
        diary.someMinutesLater();
    }
}
