package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody gets who has nothing of their own to look at yet. */
@Order(SharedPolku.FIRST_ON_IT)
class DemoTest {

    /** Well beyond the minute it may take when nothing else runs: tests share their machine. */
    private static final Duration AT_MOST = Duration.ofMinutes(3);

    /** What was lost before an offer was made has no value, so there is no share by value. */
    private static final String ONLY_WHEN_ALL_IS_KNOWN = "hitRateByAmountPercent";

    /** Half of the callbacks and more are kept on their very day. */
    private static final String MAY_BE_NO_DAYS = "keptMedianDays";

    private static PlayedDemo demo = new PlayedDemo(new PolkuScript.Answer(-1, ""), Duration.ZERO);

    @BeforeAll
    static void play() {
        demo = PlayedDemo.once();
    }

    @Test
    void saysWhatItPlayed() {
        assertThat(demo.answer().output()).contains("leads", "won", "handed over", "Played after");
        assertThat(demo.took()).isLessThan(AT_MOST);
    }

    @Test
    void noFigureIsEmpty() {
        JsonNode list =
                SharedPolku.analytics().get("/api/analytics/figures").done().json();
        for (JsonNode figure : list.path("figures")) {
            String name = figure.path("figure").asString();
            for (JsonNode value : figure.path("values")) {
                String valueName = value.path("value").asString();
                if (valueName.equals(ONLY_WHEN_ALL_IS_KNOWN)) {
                    continue;
                }
                assertThat(isSomewhereMoreThanNothing(name, valueName))
                        .as("%s of %s is something", valueName, name)
                        .isTrue();
            }
        }
    }

    @Test
    void somebodyHasWorkToday() {
        JsonNode page = SharedPolku.leads().get("/api/people?limit=500").done().json();
        List<JsonNode> lists = StreamSupport.stream(page.path("items").spliterator(), false)
                .map(person -> SharedPolku.leads()
                        .get("/api/work-list?person=" + person.path("id").asString())
                        .done()
                        .json())
                .toList();
        assertThat(lists).anySatisfy(list -> assertThat(list.path("callbacks")).isNotEmpty());
        assertThat(lists).anySatisfy(list -> assertThat(list.path("meetings")).isNotEmpty());
        assertThat(lists).anySatisfy(list -> assertThat(list.path("signals")).isNotEmpty());
    }

    @Test
    void playedAgainItChangesNothing() {
        long before = Traffic.settled(SharedPolku.running());

        PolkuScript.Answer again = SharedPolku.running().demo();

        assertThat(again.exitCode()).as(again.output()).isZero();
        assertThat(Traffic.settled(SharedPolku.running())).isEqualTo(before);
    }

    @Test
    void refusesAnotherDemoInTheSamePlace() {
        PolkuScript.Answer other = SharedPolku.running().demo("--seed", "2");

        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.output()).contains("seed 1").contains("--data");
    }

    private static boolean isSomewhereMoreThanNothing(String figure, String value) {
        for (JsonNode row : SharedPolku.figures().rows(figure)) {
            JsonNode number = row.path("values").path(value);
            boolean nothing = number.isNumber() && number.asDouble() == 0 && !value.equals(MAY_BE_NO_DAYS);
            if (!nothing && !number.isMissingNode() && !number.isNull()) {
                return true;
            }
        }
        return false;
    }
}
