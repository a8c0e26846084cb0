package fi.polku.local.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.system.Reconciliation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The long form of {@link FaultsTest}: see docs/reliability.md. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LongFaults {

    static final List<Mutation> MUTATIONS = Mutation.ALL;

    private static final int ROUNDS = Integer.getInteger("polku.faults.rounds", 6);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(45);

    @TempDir
    private Path directory;

    /** Each round begins with nothing: a year of other stories, and other faults at other moments. */
    @Test
    @Order(1)
    void nothingIsLostOrDoubledOrOutOfOrderOverManyRounds() throws Exception {
        List<Shift.Outcome> rounds = new ArrayList<>();
        for (long seed : LongStream.rangeClosed(1, ROUNDS).toArray()) {
            try (Plant plant = new Plant(directory.resolve("round-" + seed))) {
                plant.start();
                Shift.Outcome outcome = new Shift(plant, seed, PATIENCE).work(Fault.ofRound(seed));
                assertThat(outcome.cameToRest()).as("everything told was heard").isTrue();
                assertThat(outcome.findings()).isEmpty();
                assertThat(outcome.everybodyDidTheirWork()).isTrue();
                Reconciliation.of(plant.addresses()).holds();
                rounds.add(outcome);
            }
        }
        report(rounds);
    }

    @ParameterizedTest
    @Order(2)
    @FieldSource("MUTATIONS")
    void theCountingFindsTheMistake(Mutation mutation) throws Exception {
        Path mistaken = directory.resolve("mistaken");
        mutation.compileTo(mistaken);
        try (Plant plant = new Plant(directory, mistaken)) {
            plant.start();

            Shift.Outcome outcome = new Shift(plant, 1, SHORT_PATIENCE).work(Fault.ofAllSorts());

            System.out.printf(
                    "%s: %d findings, such as %s%n",
                    mutation,
                    outcome.findings().size(),
                    outcome.findings().stream().limit(3).toList());
            assertThat(outcome.findings()).isNotEmpty();
        }
    }

    private static void report(List<Shift.Outcome> rounds) {
        int commands = rounds.stream().mapToInt(Shift.Outcome::commands).sum();
        int events =
                rounds.stream().mapToInt(round -> round.topics().first().size()).sum();
        int repeated = rounds.stream()
                        .mapToInt(round -> round.topics().events().size())
                        .sum()
                - events;
        System.out.printf(
                "%d rounds, %d faults, %d commands accepted, %d events, %d of them told more than once%n",
                rounds.size(),
                rounds.stream().mapToInt(round -> round.happened().size()).sum(),
                commands,
                events,
                repeated);
        Map<String, LongSummaryStatistics> recoveries = rounds.stream()
                .flatMap(round -> round.happened().stream())
                .collect(Collectors.groupingBy(
                        happened -> happened.fault().getClass().getSimpleName() + " "
                                + happened.fault().part(),
                        TreeMap::new,
                        Collectors.summarizingLong(
                                happened -> happened.recovery().toMillis())));
        recoveries.forEach((fault, millis) -> System.out.printf(
                "%-20s %3d times, back after %.0f ms, %d at most%n",
                fault, millis.getCount(), millis.getAverage(), millis.getMax()));
    }
}
