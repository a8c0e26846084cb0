package fi.polku.account;

import fi.polku.platform.test.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> followsTheHouseRules() {
        return HouseRules.in("fi.polku.account").tests();
    }
}
