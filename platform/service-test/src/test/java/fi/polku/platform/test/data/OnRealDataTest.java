package fi.polku.platform.test.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class OnRealDataTest {

    @Test
    void skipsWithTheReasonWhatCannotRun() {
        Events containers = run(NeedsWhatIsAbsent.class);

        assertThat(containers.skipped().stream())
                .singleElement()
                .satisfies(
                        skipped -> assertThat(skipped.getPayload(String.class).orElseThrow())
                                .startsWith("real data is absent: ")
                                .contains("no-such-data", "-Dpolku.data"));
    }

    @Test
    void runsWhatNeedsNothing() {
        assertThat(run(NeedsNothing.class).skipped().count()).isZero();
    }

    @Test
    void looksWhereTheBuildSays() {
        assertThat(RealData.at("things")).isAbsolute().hasFileName("things");
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .allEvents();
    }

    /** Run by the test above only. */
    @OnRealData("no-such-data")
    static class NeedsWhatIsAbsent {

        @Test
        void isNeverRun() {
            throw new AssertionError("ran without its data");
        }
    }

    /** Run by the test above only. */
    static class NeedsNothing {

        @Test
        void isRun() {}
    }
}
