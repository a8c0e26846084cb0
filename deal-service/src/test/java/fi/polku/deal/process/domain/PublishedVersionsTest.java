package fi.polku.deal.process.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Flaw;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PublishedVersionsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final PublishedVersions NOTHING = new PublishedVersions(new UUID(0, 71), List.of());
    private static final Wording WORDS = new Wording("Tapaaminen", "Meeting");
    private static final List<Choice> OTHER = List.of(new Choice("other", WORDS));

    @Test
    void beginWithVersionOne() {
        var change = NOTHING.publish(design("meeting", "decision", "delivery"), NOW);

        assertThat(change.events()).singleElement().satisfies(published -> {
            assertThat(published.version()).isEqualTo(1);
            assertThat(published.stages())
                    .extracting(SalesProcessPublished.PublishedStage::code)
                    .containsExactly("meeting", "decision", "delivery");
            assertThat(published.occurredAt()).isEqualTo(NOW);
        });
    }

    @Test
    void keepEveryVersionThatDealsFollow() {
        var first =
                NOTHING.publish(design("meeting", "decision", "delivery"), NOW).after();

        var second = first.publish(design("visit", "decision", "delivery"), NOW).after();

        assertThat(second.version(1)).isEqualTo(first.newest());
        assertThat(second.newest().orElseThrow().ref().version()).isEqualTo(2);
        assertThat(second.version(3)).isEmpty();
    }

    @Test
    void publishNothingWhenNothingChanged() {
        var first =
                NOTHING.publish(design("meeting", "decision", "delivery"), NOW).after();

        assertThat(first.publish(design("meeting", "decision", "delivery"), NOW).events())
                .isEmpty();
    }

    @Test
    void refuseWhatIsNoProcessAndNameAllThatIsWrong() {
        var stages = List.of(
                new StageDesign("Meeting", WORDS, List.of(), 0, WORDS),
                new StageDesign("decision", new Wording("", "Decision"), OTHER, null, WORDS),
                new StageDesign("decision", WORDS, List.of(), null, WORDS));
        var design = new ProcessDesign(
                stages,
                "nowhere",
                "decision",
                "decision",
                Duration.ZERO,
                new Reasons(List.of(), OTHER, OTHER),
                new BigDecimal("101"),
                List.of());

        assertThatThrownBy(() -> NOTHING.publish(design, NOW))
                .asInstanceOf(InstanceOfAssertFactories.type(ProcessRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-process");
                    assertThat(refused.flaws())
                            .extracting(Flaw::field)
                            .containsExactly(
                                    "stages[0].code",
                                    "stages[2].code",
                                    "stages[0].limitDays",
                                    "stages[1].label",
                                    "begin",
                                    "reasons.lost",
                                    "verdictWithin",
                                    "discountLimitPercent");
                });
    }

    @Test
    void refuseADecisionThatLiesNotBetweenBeginningAndWin() {
        var stages = List.of(stage("meeting"), stage("decision"), stage("delivery"));
        var design = new ProcessDesign(
                stages,
                "meeting",
                "delivery",
                "decision",
                Duration.ofHours(1),
                new Reasons(OTHER, OTHER, OTHER),
                BigDecimal.TEN,
                List.of());

        assertThat(design.flaws()).extracting(Flaw::field).containsExactly("decision");
    }

    private static ProcessDesign design(String begin, String decision, String afterWin) {
        return new ProcessDesign(
                List.of(stage(begin), stage(decision), stage(afterWin)),
                begin,
                decision,
                afterWin,
                Duration.ofDays(2),
                new Reasons(OTHER, OTHER, OTHER),
                BigDecimal.TEN,
                List.of());
    }

    private static StageDesign stage(String code) {
        return new StageDesign(code, WORDS, List.of(), null, WORDS);
    }
}
