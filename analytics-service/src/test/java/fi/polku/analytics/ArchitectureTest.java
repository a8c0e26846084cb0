package fi.polku.analytics;

import fi.polku.platform.test.architecture.HouseRules;
import fi.polku.platform.test.architecture.Room;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Analytics has rooms of its own, and reads the broker itself in two of them. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> followsTheHouseRules() {
        return HouseRules.in("fi.polku.analytics")
                .without(Room.values())
                .readingTheBrokerIn("intake", "facts")
                .tests();
    }
}
