package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.BOOKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.polku.analytics.figures.RandomPaths.Due;
import fi.polku.analytics.figures.RandomPaths.Given;
import fi.polku.analytics.figures.RandomPaths.Lost;
import fi.polku.analytics.figures.RandomPaths.Stay;
import fi.polku.analytics.figures.RandomPaths.Won;
import fi.polku.analytics.intake.ToldEvents;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures about the way over random paths told by events, counted again by hand in the plainest way there is. */
class PathRecountTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithCountingByHand(long seed) {
        RandomPaths paths = new RandomPaths(seed, Told.TODAY);
        try (Told told = new Told().also(paths.events)) {
            assertTimeInStage(told, paths.stays);
            assertWeakLinks(told, paths.stays);
            assertThat(told.values(Asked.of(PathFigures.STALLED)).getFirst())
                    .containsEntry("count", (long) paths.stalledDeals);
            assertVerdicts(told, paths.given);
            assertLossReasons(told, paths.lost);
            assertResponse(told, paths);
            assertHandovers(told, paths.won);
            assertSatisfaction(told, paths.npsScores);
            assertThat(told.rows(Asked.of(PathFigures.ACTIVITY_LEVELS))
                            .getLast()
                            .values())
                    .containsEntry("activities", (long) paths.minutesOnLevelTwo.size())
                    .containsEntry("minutes", (long) paths.minutesOnLevelTwo.stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    private static void assertTimeInStage(Told told, List<Stay> stays) {
        Map<String, List<Stay>> ended =
                stays.stream().filter(stay -> stay.left() != null).collect(Collectors.groupingBy(Stay::stage));
        List<FigureAnswer.Row> rows = told.rows(Asked.of(PathFigures.TIME_IN_STAGE));
        assertThat(rows).hasSameSizeAs(ended.keySet());
        for (FigureAnswer.Row row : rows) {
            List<Double> days = days(of(ended, row.group().get("stage")));
            boolean hasLimit = List.of("sales-meeting", "follow-up", "closing")
                    .contains(String.valueOf(row.group().get("stage")));
            assertThat(row.values())
                    .containsEntry("count", (long) days.size())
                    .containsEntry(
                            "overLimit",
                            days.stream()
                                    .filter(count -> hasLimit && count > RandomPaths.LIMIT_DAYS)
                                    .count());
            assertThat(number(row, "meanDays")).isEqualTo(mean(days), ROUNDING);
            assertThat(number(row, "medianDays")).isEqualTo(percentile(days, 0.5), ROUNDING);
            assertThat(number(row, "p90Days")).isEqualTo(percentile(days, 0.9), ROUNDING);
        }
    }

    private static void assertWeakLinks(Told told, List<Stay> stays) {
        Map<String, List<Stay>> entered = stays.stream().collect(Collectors.groupingBy(Stay::stage));
        List<FigureAnswer.Row> rows = told.rows(Asked.of(PathFigures.WEAK_LINKS));
        assertThat(rows).hasSameSizeAs(entered.keySet());
        for (FigureAnswer.Row row : rows) {
            List<Stay> here = of(entered, row.group().get("stage"));
            long things = here.stream().map(Stay::thing).distinct().count();
            long wentOn = here.stream()
                    .filter(Stay::wentOn)
                    .map(Stay::thing)
                    .distinct()
                    .count();
            assertThat(row.values())
                    .containsEntry("entered", things)
                    .containsEntry("converted", wentOn)
                    .containsEntry(
                            "stalledNow", here.stream().filter(Stay::stalled).count())
                    .containsEntry(
                            "overridden", here.stream().filter(Stay::overridden).count());
            assertThat(number(row, "conversionPercent")).isEqualTo(100.0 * wentOn / things, ROUNDING);
            List<Double> days =
                    days(here.stream().filter(stay -> stay.left() != null).toList());
            if (!days.isEmpty()) {
                assertThat(number(row, "medianDays")).isEqualTo(percentile(days, 0.5), ROUNDING);
            }
        }
    }

    private static void assertVerdicts(Told told, List<Given> all) {
        Map<String, List<Given>> byBooker = all.stream()
                .collect(Collectors.groupingBy(
                        given -> ToldEvents.id(given.booker()).toString()));
        List<FigureAnswer.Row> rows = told.rows(Asked.of(PathFigures.VERDICTS).by(BOOKER));
        assertThat(rows).hasSameSizeAs(byBooker.keySet());
        for (FigureAnswer.Row row : rows) {
            List<Given> given = of(byBooker, row.groupIds().get("booker"));
            long accepted = given.stream()
                    .filter(one -> "accepted".equals(one.verdict()))
                    .count();
            long returned = given.stream()
                    .filter(one -> "returned".equals(one.verdict()))
                    .count();
            assertThat(row.values())
                    .containsEntry("given", (long) given.size())
                    .containsEntry("accepted", accepted)
                    .containsEntry("returned", returned)
                    .containsEntry(
                            "waiting", given.stream().filter(Given::waiting).count())
                    .containsEntry(
                            "overdue", given.stream().filter(Given::overdue).count())
                    .containsEntry("late", given.stream().filter(Given::late).count());
            if (accepted + returned > 0) {
                assertThat(number(row, "acceptedPercent"))
                        .isEqualTo(100.0 * accepted / (accepted + returned), ROUNDING);
            }
        }
    }

    private static void assertLossReasons(Told told, List<Lost> lost) {
        Map<String, List<Lost>> byReason = lost.stream().collect(Collectors.groupingBy(Lost::reason));
        List<FigureAnswer.Row> rows = told.rows(Asked.of(PathFigures.LOSS_REASONS));
        assertThat(rows).hasSameSizeAs(byReason.keySet());
        for (FigureAnswer.Row row : rows) {
            List<Lost> deals = of(byReason, row.group().get("reason"));
            assertThat(row.values())
                    .containsEntry("count", (long) deals.size())
                    .containsEntry(
                            "toCompetitor",
                            deals.stream().filter(Lost::toCompetitor).count());
            assertThat(number(row, "percent")).isEqualTo(100.0 * deals.size() / lost.size(), ROUNDING);
        }
    }

    private static void assertResponse(Told told, RandomPaths paths) {
        FigureAnswer.Row row = told.rows(Asked.of(PathFigures.RESPONSE)).getFirst();
        List<Double> minutes =
                paths.minutesToFirstContact.values().stream().sorted().toList();
        List<Due> kept = paths.due.stream().filter(due -> due.kept() != null).toList();
        assertThat(row.values())
                .containsEntry("leads", (long) paths.leads)
                .containsEntry("contacted", (long) minutes.size())
                .containsEntry("callbacks", (long) paths.due.size())
                .containsEntry("kept", (long) kept.size())
                .containsEntry(
                        "keptOnTheDay",
                        kept.stream().filter(due -> due.on().equals(due.kept())).count());
        List<Double> late =
                kept.stream().map(due -> between(due.on(), due.kept())).sorted().toList();
        assertThat(number(row, "keptMeanDays")).isEqualTo(mean(late), ROUNDING);
        assertThat(number(row, "keptMedianDays")).isEqualTo(percentile(late, 0.5), ROUNDING);
        assertThat(number(row, "keptP90Days")).isEqualTo(percentile(late, 0.9), ROUNDING);
        assertThat(number(row, "keptPercent")).isEqualTo(100.0 * kept.size() / paths.due.size(), ROUNDING);
        assertThat(number(row, "meanMinutes")).isEqualTo(mean(minutes), ROUNDING);
        assertThat(number(row, "medianMinutes")).isEqualTo(percentile(minutes, 0.5), ROUNDING);
        assertThat(number(row, "p90Minutes")).isEqualTo(percentile(minutes, 0.9), ROUNDING);
    }

    private static void assertHandovers(Told told, List<Won> won) {
        FigureAnswer.Row row = told.rows(Asked.of(PathFigures.HANDOVER_TIME)).getFirst();
        List<Double> days = won.stream()
                .filter(deal -> deal.accepted() != null)
                .map(deal -> between(deal.closed(), deal.accepted()))
                .sorted()
                .toList();
        assertThat(row.values())
                .containsEntry("won", (long) won.size())
                .containsEntry("accepted", (long) days.size())
                .containsEntry("waiting", (long) won.size() - days.size())
                .containsEntry(
                        "returned", (long) won.stream().mapToInt(Won::returns).sum());
        assertThat(number(row, "p90Days")).isEqualTo(percentile(days, 0.9), ROUNDING);
    }

    private static void assertSatisfaction(Told told, List<Integer> scores) {
        FigureAnswer.Row row = told.rows(Asked.of(PathFigures.SATISFACTION)).getFirst();
        long promoters = scores.stream().filter(score -> score >= 9).count();
        long detractors = scores.stream().filter(score -> score <= 6).count();
        assertThat(number(row, "npsPercent")).isEqualTo(100.0 * (promoters - detractors) / scores.size(), ROUNDING);
    }

    private static <T> List<T> of(Map<String, List<T>> groups, @Nullable String key) {
        return Objects.requireNonNull(groups.get(String.valueOf(key)), key);
    }

    private static List<Double> days(Collection<Stay> stays) {
        return stays.stream()
                .map(stay -> between(stay.entered(), stay.left()))
                .sorted()
                .toList();
    }

    private static double between(LocalDate from, @Nullable LocalDate to) {
        return ChronoUnit.DAYS.between(from, Objects.requireNonNull(to));
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double percentile(List<Double> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    private static double number(FigureAnswer.Row row, String name) {
        return ((Number) Objects.requireNonNull(row.values().get(name), name)).doubleValue();
    }
}
