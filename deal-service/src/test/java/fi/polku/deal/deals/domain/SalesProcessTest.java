package fi.polku.deal.deals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SalesProcessTest {

    private final SalesProcess process = SalesProcess.eightStages();

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

    @Test
    void refusesAProcessWhoseDecisionIsNoStageOfIt() {
        Stage only = new Stage("meeting");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SalesProcess(List.of(only), only, new Stage("closing"), only));
    }
}
