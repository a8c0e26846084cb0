package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.OUTCOME;
import static fi.polku.analytics.figures.Dimension.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.facts.FactTables;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures over random deals, counted again by hand in the plainest way there is. */
class RecountTest {

    private static final LocalDate FROM = LocalDate.parse("2024-02-01");
    private static final LocalDate TO = LocalDate.parse("2024-04-30");
    private static final Offset<Double> ROUNDING = within(1e-9);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithCountingByHand(long seed) {
        List<DealFact> deals = randomDeals(new Random(seed));
        try (FactTables tables = FactTables.empty("256MB", 2)) {
            tables.apply(deals);
            Figures figures = new Figures(tables, Clock.systemUTC(), ZoneOffset.UTC);
            List<DealFact> closed =
                    deals.stream().filter(RecountTest::isClosedInWindow).toList();
            assertHitRates(rows(figures, asked(Figure.HIT_RATE).by(SELLER)), closed);
            assertCycles(rows(figures, asked(Figure.SALES_CYCLE).by(OUTCOME)), closed);
            assertConcentration(rows(figures, asked(Figure.CONCENTRATION)).getFirst(), closed);
        }
    }

    private static void assertHitRates(List<FigureAnswer.Row> rows, List<DealFact> closed) {
        Map<String, List<DealFact>> bySeller = closed.stream().collect(Collectors.groupingBy(RecountTest::seller));
        assertThat(rows).hasSameSizeAs(bySeller.keySet());
        for (FigureAnswer.Row row : rows) {
            List<DealFact> deals = Objects.requireNonNull(
                    bySeller.get(String.valueOf(row.groupIds().get("seller"))));
            long won = deals.stream().filter(RecountTest::isWon).count();
            assertThat(row.values()).containsEntry("won", won).containsEntry("lost", deals.size() - won);
            assertThat(number(row, "hitRatePercent")).isEqualTo(100.0 * won / deals.size(), ROUNDING);
        }
    }

    private static void assertCycles(List<FigureAnswer.Row> rows, List<DealFact> closed) {
        Map<String, List<DealFact>> byOutcome =
                closed.stream().collect(Collectors.groupingBy(deal -> String.valueOf(deal.outcome())));
        assertThat(rows).hasSameSizeAs(byOutcome.keySet());
        for (FigureAnswer.Row row : rows) {
            List<Long> days = Objects.requireNonNull(byOutcome.get(row.group().get("outcome"))).stream()
                    .map(deal -> ChronoUnit.DAYS.between(deal.openedOn(), deal.closedOn()))
                    .sorted()
                    .toList();
            assertThat(row.values())
                    .containsEntry("count", (long) days.size())
                    .containsEntry("minDays", days.getFirst());
            assertThat(number(row, "medianDays")).isEqualTo(percentile(days, 0.5), ROUNDING);
            assertThat(number(row, "p90Days")).isEqualTo(percentile(days, 0.9), ROUNDING);
        }
    }

    private static void assertConcentration(FigureAnswer.Row row, List<DealFact> closed) {
        List<BigDecimal> held = closed.stream()
                .filter(deal -> isWon(deal) && deal.accountId() != null)
                .collect(Collectors.groupingBy(
                        deal -> Objects.requireNonNull(deal.accountId()),
                        Collectors.reducing(BigDecimal.ZERO, RecountTest::value, BigDecimal::add)))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        BigDecimal total = sum(held);
        int fifth = Math.ceilDiv(held.size(), 5);
        assertThat(row.values()).containsEntry("entities", (long) held.size()).containsEntry("topFifthCount", (long)
                fifth);
        assertThat(number(row, "total")).isEqualTo(total.doubleValue());
        assertThat(number(row, "top5Percent")).isEqualTo(share(held, 5, total), ROUNDING);
        assertThat(number(row, "topFifthPercent")).isEqualTo(share(held, fifth, total), ROUNDING);
        long needed = 1;
        while (share(held, needed, total) < 80 - 1e-9) {
            needed++;
        }
        assertThat(row.values()).containsEntry("entitiesFor80Percent", needed);
    }

    private static double share(List<BigDecimal> held, long first, BigDecimal total) {
        return sum(held.stream().limit(first).toList()).doubleValue() * 100 / total.doubleValue();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Between the two nearest, as spreadsheets do. */
    private static double percentile(List<Long> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    private static List<DealFact> randomDeals(Random random) {
        Story story = new Story();
        for (int i = 0; i < 300; i++) {
            LocalDate opened = LocalDate.parse("2024-01-01").plusDays(random.nextInt(60));
            String closed = opened.plusDays(random.nextInt(120)).toString();
            Story.Deal deal = story.deal(opened.toString())
                    .with(random.nextInt(10) == 0 ? null : "account " + random.nextInt(12))
                    .by("seller " + random.nextInt(5))
                    .worth(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2).toPlainString());
            switch (random.nextInt(3)) {
                case 0 -> deal.won(closed);
                case 1 -> deal.lost(closed);
                default -> deal.open("follow-up");
            }
        }
        return story.facts().stream().map(DealFact.class::cast).toList();
    }

    private static Asked asked(Figure figure) {
        return Asked.of(figure).from(FROM.toString()).to(TO.toString());
    }

    private static List<FigureAnswer.Row> rows(Figures figures, Asked asked) {
        return figures.answer(asked.question()).rows();
    }

    private static double number(FigureAnswer.Row row, String name) {
        return ((Number) Objects.requireNonNull(row.values().get(name))).doubleValue();
    }

    private static boolean isClosedInWindow(DealFact deal) {
        LocalDate closedOn = deal.closedOn();
        return closedOn != null && !closedOn.isBefore(FROM) && !closedOn.isAfter(TO);
    }

    private static boolean isWon(DealFact deal) {
        return "won".equals(deal.outcome());
    }

    private static String seller(DealFact deal) {
        return Objects.requireNonNull(deal.seller()).personId().toString();
    }

    private static BigDecimal value(DealFact deal) {
        return Objects.requireNonNull(deal.value()).amount();
    }
}
