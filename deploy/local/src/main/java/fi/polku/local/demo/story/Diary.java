package fi.polku.local.demo.story;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Writes down a story as time goes by, in office hours. What would happen today or later is not written: the story stops where
 * the present is, whatever time of day the demo is played.
 */
final class Diary {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int MINUTES_OF_A_MORNING = 240;

    private final LocalDate today;
    private final ZoneId zone;
    private final RandomGenerator random;
    private final List<Step> steps = new ArrayList<>();
    private Instant now;

    Diary(LocalDate today, ZoneId zone, int daysAgo, RandomGenerator random) {
        this.today = today;
        this.zone = zone;
        this.random = random;
        this.now = morningOf(workingDayUpTo(today.minusDays(daysAgo)));
    }

    /** Something happens now. */
    void write(Function<Instant, Step> step) {
        if (now.isBefore(today.atStartOfDay(zone).toInstant())) {
            steps.add(step.apply(now));
        }
    }

    void someMinutesLater() {
        now = now.plusSeconds(60L * random.nextInt(4, 40));
    }

    /** The morning of a working day, so many days later; weekends make it later. On the same day it is soon. */
    void daysLater(int least, int most) {
        LocalDate day = workingDay(date().plusDays(random.nextInt(least, most + 1)));
        if (day.equals(date())) {
            someMinutesLater();
        } else {
            now = morningOf(day);
        }
    }

    LocalDate date() {
        return LocalDate.ofInstant(now, zone);
    }

    LocalDate today() {
        return today;
    }

    /** An hour of some day. */
    Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private Instant morningOf(LocalDate day) {
        return day.atTime(OPENS)
                .plusMinutes(random.nextInt(MINUTES_OF_A_MORNING))
                .atZone(zone)
                .toInstant();
    }

    /** The day, or the first working day after it. */
    static LocalDate workingDay(LocalDate day) {
        LocalDate working = day;
        while (isWeekend(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static LocalDate workingDayUpTo(LocalDate day) {
        LocalDate working = day;
        while (isWeekend(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
