package fi.polku.local.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.system.SharedPolku;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** People work while one part after the other fails, and afterwards everything is counted. */
@Order(SharedPolku.BEFORE_IT_IS_THERE)
class FaultsTest {

    private static final int REPLICAS = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long SEED = 1;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    void nothingIsLostOrDoubledOrOutOfOrderWhenEveryPartFailsUnderLoad() throws Exception {
        try (Plant plant = new Plant(directory, REPLICAS)) {
            plant.start();

            Shift.Outcome outcome = new Shift(plant, SEED, PATIENCE).work(Faults.ofAllSorts());

            System.out.println(Report.of(outcome));
            assertThat(outcome.wrong()).isEmpty();
        }
    }
}
