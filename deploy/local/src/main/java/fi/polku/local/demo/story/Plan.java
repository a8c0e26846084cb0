package fi.polku.local.demo.story;

import fi.polku.local.demo.company.PriceList;
import fi.polku.local.demo.company.Prospect;
import fi.polku.local.demo.company.Prospects;
import fi.polku.local.demo.company.Staff;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A year of the demo's company. The same seed, day and rulebook give the same plan, step for step; seeds in a row are years
 * with other prospects.
 */
public final class Plan {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final LocalDate today;
    private final ZoneId zone;
    private final Staff staff;
    private final Casting casting;
    private final Telling telling;
    private final Deck<String> disqualified;
    private final Deck<String> returned;
    private final Deck<String> lost;
    private final Map<Fate, Integer> turns = new EnumMap<>(Fate.class);

    private Plan(long seed, LocalDate today, ZoneId zone, Rulebook rulebook) {
        RandomGenerator random = new SplittableRandom(seed);
        this.seed = seed;
        this.today = today;
        this.zone = zone;
        this.staff = Staff.ofTheDemo();
        this.casting = new Casting(staff, PriceList.ofTheDemo());
        this.telling = new Telling(rulebook, casting);
        this.disqualified = new Deck<>(rulebook.disqualified(), random);
        this.returned = new Deck<>(rulebook.returned(), random);
        this.lost = new Deck<>(rulebook.lost(), random);
    }

    /**
     * All stories of the year that ends with this day.
     *
     * @param today of which nothing is told yet: everything has happened before
     * @param zone whose office hours are kept
     */
    public static List<Story> of(long seed, LocalDate today, ZoneId zone, Rulebook rulebook) {
        return new Plan(seed, today, zone, rulebook).stories();
    }

    private List<Story> stories() {
        List<Fate> all = Arrays.stream(Fate.values())
                .flatMap(fate -> Collections.nCopies(fate.stories(), fate).stream())
                .toList();
        int years = Prospects.many() / all.size();
        int firstProspect = Math.floorMod(seed - 1, years) * all.size();
        Deck<Fate> fates = new Deck<>(all, new SplittableRandom(seed));
        return IntStream.range(0, all.size())
                .mapToObj(number -> story(number, firstProspect + number, fates.deal()))
                .toList();
    }

    private Story story(int number, int numberOfProspect, Fate fate) {
        RandomGenerator random = new SplittableRandom(seed * GOLDEN + number);
        Prospect prospect = Prospects.invent(numberOfProspect, staff.regions(), random);
        int daysAgo = random.nextInt(fate.latestBegin(), fate.earliestBegin() + 1);
        Diary diary = new Diary(today, zone, daysAgo, random);
        int turn = turns.merge(fate, 1, Integer::sum) - 1;
        boolean fromAColleague = fate.isOfASignalOnly() || turn % 4 == 0;
        Cast cast = casting.cast(prospect, fromAColleague, diary);
        telling.tell(fate, cast, turn, reasonFor(fate), diary);
        return new Story(number, prospect, fate, diary.steps());
    }

    private String reasonFor(Fate fate) {
        return switch (fate) {
            case DISQUALIFIED -> disqualified.deal();
            case RETURNED, WON -> returned.deal();
            case LOST -> lost.deal();
            default -> "";
        };
    }
}
