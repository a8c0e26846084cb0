package fi.polku.deal.process.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A version of the sales process, as deals follow it. Data, not code: designed by a sales manager, executed by sellers; a
 * version never changes once it is published.
 */
public record SalesProcess(ProcessRef ref, ProcessDesign design) {

    /** All stages, first to last. */
    public List<Stage> stages() {
        return design.stages().stream().map(StageDesign::stage).toList();
    }

    /** Where a deal begins unless told otherwise. */
    public Stage begin() {
        return new Stage(design.begin());
    }

    /** Where deals are decided: an open or lost deal is never past it. */
    public Stage decision() {
        return new Stage(design.decision());
    }

    /** Where a won deal goes on: a won deal has always reached it. */
    public Stage afterWin() {
        return new Stage(design.afterWin());
    }

    /** How long a seller has for the verdict on a qualified lead. */
    public Duration verdictWithin() {
        return design.verdictWithin();
    }

    /** Why deals are lost, leads returned and deals reopened. */
    public Reasons reasons() {
        return design.reasons();
    }

    /** The highest discount that needs nobody's approval. */
    public BigDecimal discountLimitPercent() {
        return design.discountLimitPercent();
    }

    /** What a handover to delivery must hold to be complete. */
    public List<Choice> handoverChecklist() {
        return design.handoverChecklist();
    }

    /** The stage of this code, if the process has it. */
    public Optional<Stage> stage(String code) {
        return designOf(new Stage(code)).map(StageDesign::stage);
    }

    /** What this stage asks for, if the process has it. */
    public Optional<StageDesign> designOf(Stage stage) {
        return design.stages().stream()
                .filter(one -> one.code().equals(stage.code()))
                .findFirst();
    }

    /** The stages that an undecided or lost deal can have reached. */
    public List<Stage> stagesUpToDecision() {
        return stages().subList(0, placeOf(decision()) + 1);
    }

    /** The stages in which sellers carry deals: from where deals begin to where they are decided. */
    public List<Stage> sellersStages() {
        return stages().subList(placeOf(begin()), placeOf(decision()) + 1);
    }

    /** Whichever of the two lies further along. */
    public Stage furthest(Stage one, Stage other) {
        return placeOf(one) >= placeOf(other) ? one : other;
    }

    /** Whether the first lies before the second. */
    public boolean isBefore(Stage one, Stage other) {
        return placeOf(one) < placeOf(other);
    }

    /** The stages that lie between the two, neither of them included. */
    public List<StageDesign> between(Stage from, Stage to) {
        int first = placeOf(from) + 1;
        int end = placeOf(to);
        return first < end ? design.stages().subList(first, end) : List.of();
    }

    private int placeOf(Stage stage) {
        return design.codes().indexOf(stage.code());
    }
}
