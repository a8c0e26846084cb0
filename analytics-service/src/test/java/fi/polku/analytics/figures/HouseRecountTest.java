package fi.polku.analytics.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.figures.RandomHouse.Company;
import fi.polku.analytics.figures.RandomHouse.Deal;
import fi.polku.analytics.figures.RandomHouse.Done;
import fi.polku.analytics.figures.RandomHouse.Lead;
import fi.polku.analytics.figures.RandomHouse.Signal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals, the triangle, levels and what stands still in several currencies, counted again in the plainest way there is. */
class HouseRecountTest {

    private static final String NONE = "none";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithCountingByHand(long seed) {
        RandomHouse house = new RandomHouse(seed, Told.TODAY);
        try (Told told = new Told().also(house.events)) {
            assertThat(rows(told, PathFigures.SIGNALS, "touchpoint", Counted::signals))
                    .isEqualTo(signals(house));
            assertThat(rows(told, PathFigures.TRIANGLE, "class", Counted::triangle))
                    .isEqualTo(triangle(house));
            assertThat(rows(told, PathFigures.ACTIVITY_LEVELS, "level", Counted::levels))
                    .isEqualTo(levels(house));
            assertThat(rows(told, PathFigures.STALLED, NONE, Counted::stalled)).isEqualTo(stalled(house));
            assertThat(rows(told, Figure.REVENUE, NONE, Counted::revenue)).isEqualTo(revenue(house));
        }
    }

    /** What a figure says, by group and currency. */
    private static Map<String, List<Object>> rows(
            Told told, Figure figure, String group, Function<Counted, List<Object>> numbers) {
        Map<String, List<Object>> rows = new TreeMap<>();
        for (FigureAnswer.Row row : told.rows(Asked.of(figure))) {
            String key =
                    String.valueOf(row.group().get(group)) + " " + row.values().get("currency");
            assertThat(rows.put(key, numbers.apply(new Counted(row.values())))).isNull();
        }
        return rows;
    }

    private static Map<String, List<Object>> signals(RandomHouse house) {
        Map<String, List<Object>> rows = new TreeMap<>();
        group(house.signals, Signal::touchpoint).forEach((touchpoint, signals) -> {
            List<Set<Deal>> deals =
                    signals.stream().map(signal -> dealsOf(house, signal)).toList();
            long toLead = signals.stream()
                    .filter(signal -> !leadsOf(house, signal).isEmpty())
                    .count();
            long toDeal = deals.stream().filter(some -> !some.isEmpty()).count();
            long won = deals.stream()
                    .filter(some -> some.stream().anyMatch(Deal::isWon))
                    .count();
            Set<Deal> wins =
                    deals.stream().flatMap(Set::stream).filter(Deal::isWon).collect(Collectors.toSet());
            double hours = median(
                    signals.stream().map(Signal::hours).filter(Objects::nonNull).toList());
            byCurrency(wins).forEach((currency, sales) -> {
                Object amount = wins.isEmpty() ? 0.0 : known(sales);
                rows.put(
                        touchpoint + " " + currency,
                        List.of((long) signals.size(), toLead, toDeal, won, amount, hours));
            });
        });
        return rows;
    }

    /** The leads that came of a signal, with those that they were merged into. */
    private static Set<String> leadsOf(RandomHouse house, Signal signal) {
        Set<String> reached = new HashSet<>();
        if (signal.lead() != null) {
            reached.add(signal.lead());
        }
        for (Lead lead : house.leads) {
            if (signal.name().equals(lead.signal())) {
                reached.add(lead.name());
            }
        }
        // Leads are merged into later ones only.
        for (Lead lead : house.leads) {
            if (lead.into() != null && reached.contains(lead.name())) {
                reached.add(lead.into());
            }
        }
        return reached;
    }

    private static Set<Deal> dealsOf(RandomHouse house, Signal signal) {
        Set<String> leads = leadsOf(house, signal);
        return house.deals.stream()
                .filter(deal -> !deal.withdrawn() && leads.contains(deal.lead()))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Object>> triangle(RandomHouse house) {
        Set<String> sold = house.deals.stream()
                .filter(deal -> !deal.withdrawn())
                .map(Deal::lead)
                .collect(Collectors.toSet());
        List<Lead> open = house.leads.stream()
                .filter(lead -> Set.of("open", "nurtured").contains(lead.status()) && !sold.contains(lead.name()))
                .toList();
        Set<String> classes = new TreeSet<>();
        house.companies.forEach(company -> classes.add(label(company)));
        open.forEach(lead -> classes.add(label(lead.company())));
        Map<String, List<Object>> rows = new TreeMap<>();
        for (String label : classes) {
            long leads = open.stream()
                    .filter(lead -> label(lead.company()).equals(label))
                    .count();
            List<Company> companies = house.companies.stream()
                    .filter(company -> label(company).equals(label))
                    .toList();
            long customers = companies.stream()
                    .filter(company -> isCustomer(house, company))
                    .count();
            List<Deal> wins = house.deals.stream()
                    .filter(deal -> deal.isWon() && deal.value() != null && companies.contains(deal.company()))
                    .toList();
            byCurrency(wins)
                    .forEach((currency, sales) -> rows.put(
                            label + " " + currency,
                            List.of(
                                    leads,
                                    companies.size() - customers,
                                    customers,
                                    wins.isEmpty() ? 0.0 : known(sales))));
        }
        return rows;
    }

    private static boolean isCustomer(RandomHouse house, Company company) {
        return company.kind() == null
                ? house.deals.stream().anyMatch(deal -> deal.isWon() && company.equals(deal.company()))
                : company.kind().equals("customer");
    }

    private static Map<String, List<Object>> levels(RandomHouse house) {
        double all = house.done.size();
        double allMinutes = minutes(house.done);
        Map<String, List<Object>> rows = new TreeMap<>();
        group(house.done, done -> String.valueOf(done.level()))
                .forEach((level, done) -> rows.put(
                        level + " null",
                        List.of(
                                (long) done.size(),
                                minutes(done),
                                done.size() * 100.0 / all,
                                minutes(done) * 100.0 / allMinutes)));
        return rows;
    }

    private static Map<String, List<Object>> stalled(RandomHouse house) {
        Map<String, List<Object>> rows = new TreeMap<>();
        group(house.deals.stream().filter(Deal::isStalled).toList(), Deal::currency)
                .forEach((currency, deals) -> rows.put(
                        "null " + currency,
                        List.of(
                                (long) deals.size(),
                                200.0 * deals.size(),
                                median(deals.stream().map(Deal::days).toList()))));
        return rows;
    }

    private static Map<String, List<Object>> revenue(RandomHouse house) {
        Map<String, List<Object>> rows = new TreeMap<>();
        group(house.deals.stream().filter(Deal::isWon).toList(), Deal::currency)
                .forEach((currency, deals) -> rows.put("null " + currency, List.of((long) deals.size(), known(deals))));
        return rows;
    }

    /** The sum of what is known, or that nothing is. */
    private static Object known(Collection<Deal> deals) {
        List<Integer> values =
                deals.stream().map(Deal::value).filter(Objects::nonNull).toList();
        return values.isEmpty()
                ? NONE
                : (double) values.stream().mapToInt(Integer::intValue).sum();
    }

    private static long minutes(List<Done> done) {
        return done.stream()
                .map(Done::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static double median(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /** By currency, or once under none. */
    private static Map<String, List<Deal>> byCurrency(Collection<Deal> deals) {
        return deals.isEmpty() ? Map.of("null", List.of()) : group(deals, Deal::currency);
    }

    private static <T> Map<String, List<T>> group(Collection<T> things, Function<T, String> by) {
        return things.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static String label(@Nullable Company company) {
        return company == null ? "null" : String.valueOf(company.label());
    }

    /** The numbers of a row that are counted again, whole ones as they are and others as fractions. */
    private record Counted(Map<String, @Nullable Object> values) {

        List<Object> signals() {
            return of("raised", "toLead", "toDeal", "won", "wonAmount", "medianHoursToFirstAction");
        }

        List<Object> triangle() {
            return of("leads", "prospects", "customers", "revenue");
        }

        List<Object> levels() {
            return of("activities", "minutes", "activitiesPercent", "minutesPercent");
        }

        List<Object> stalled() {
            return of("count", "listValue", "medianDays");
        }

        List<Object> revenue() {
            return of("deals", "amount");
        }

        private List<Object> of(String... names) {
            return Stream.of(names).map(name -> plain(values.get(name))).toList();
        }

        private static Object plain(@Nullable Object value) {
            return switch (value) {
                case null -> NONE;
                case BigDecimal number -> number.doubleValue();
                default -> value;
            };
        }
    }
}
