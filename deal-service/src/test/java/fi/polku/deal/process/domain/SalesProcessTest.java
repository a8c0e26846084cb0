package fi.polku.deal.process.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalesProcessTest {

    private final SalesProcess process = Processes.EIGHT_STAGES;

    @Test
    void hasEightStagesInOrder() {
        assertThat(process.stages())
                .extracting(Stage::code)
                .containsExactly(
                        "prospecting",
                        "booking",
                        "sales-meeting",
                        "follow-up",
                        "closing",
                        "handover",
                        "evaluation",
                        "after-marketing");
    }

    @Test
    void findsItsStagesByCode() {
        assertThat(process.stage("follow-up")).contains(new Stage("follow-up"));
        assertThat(process.stage("demo")).isEmpty();
    }

    @Test
    void keepsUndecidedDealsUpToClosing() {
        assertThat(process.stagesUpToDecision()).hasSize(5).endsWith(new Stage("closing"));
    }

    @Test
    void tellsWhichStageLiesFurther() {
        assertThat(process.furthest(new Stage("closing"), new Stage("handover")))
                .isEqualTo(new Stage("handover"));
        assertThat(process.furthest(new Stage("evaluation"), new Stage("handover")))
                .isEqualTo(new Stage("evaluation"));
    }
}
