package fi.polku.local.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The long form of {@link FaultsTest}: see docs/reliability.md. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LongFaults {

    static final List<Mutation> MUTATIONS = Mutation.ALL;

    private static final int DAYS = Integer.getInteger("polku.faults.days", 4);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(45);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    /**
     * Each day begins with nothing: years of other stories, and other faults at other moments. Every other day there are two
     * replicas of each service.
     */
    @Test
    @Order(1)
    void nothingIsLostOrDoubledOrOutOfOrderOverManyHardDays() throws Exception {
        List<Shift.Outcome> outcomes = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            int replicas = 1 + day % 2;
            try (Plant plant = new Plant(directory.resolve("day-" + day), replicas)) {
                plant.start();
                Shift.Outcome outcome = new Shift(plant, day, PATIENCE).work(Faults.ofDay(day, replicas));
                outcomes.add(outcome);
                System.out.println(Report.of(outcomes));
                assertThat(outcome.wrong()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @Order(2)
    @FieldSource("MUTATIONS")
    void theCountingFindsTheMistake(Mutation mutation) throws Exception {
        Path mistaken = directory.resolve("mistaken");
        mutation.compileTo(mistaken);
        try (Plant plant = new Plant(directory, 1, mistaken)) {
            plant.start();

            Shift.Outcome outcome = new Shift(plant, 1, SHORT_PATIENCE).work(Faults.thatShowMistakes());

            System.out.printf(
                    "%s: %d things wrong, such as %s%n",
                    mutation,
                    outcome.wrong().size(),
                    outcome.wrong().stream().limit(5).toList());
            assertThat(outcome.wrong()).isNotEmpty();
        }
    }
}
