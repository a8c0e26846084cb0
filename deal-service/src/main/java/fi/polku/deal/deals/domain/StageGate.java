package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.process.domain.Choice;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.process.domain.StageDesign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a deal and a later stage: required actions that nobody logged and stages that would be skipped.
 * Nothing stands between it and an earlier one.
 */
final class StageGate {

    private final Set<DoneAction> done;
    private final List<String> missing = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private StageGate(Set<DoneAction> done) {
        this.done = done;
    }

    /** What is missing on the way from one stage to another, with this much done. */
    static StageGate between(Stage from, Stage to, SalesProcess process, Set<DoneAction> done) {
        var gate = new StageGate(done);
        if (process.isBefore(from, to)) {
            process.designOf(from).ifPresent(gate::ask);
            process.between(from, to).forEach(gate::askSkipped);
        }
        return gate;
    }

    boolean isOpen() {
        return missing.isEmpty();
    }

    /** The codes of the actions that are not done and of the stages that would be skipped. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** The same, said to people. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /**
     * The way through.
     *
     * @param overruling a manager's word, should something be missing
     * @throws DealRefused.StageNotLeft when something is missing and no manager lets it pass
     */
    Passage passage(Stage from, Stage to, @Nullable Overruling overruling, Instant at) {
        if (isOpen()) {
            return new Passage(from.code(), to.code(), at, List.of(), null, null);
        }
        if (overruling == null) {
            throw new DealRefused.StageNotLeft(from, flaws);
        }
        return new Passage(from.code(), to.code(), at, missing, overruling.by(), overruling.reason());
    }

    private void askSkipped(StageDesign stage) {
        String message = "the stage %s (%s) would be skipped"
                .formatted(stage.code(), stage.label().en());
        miss(stage.code(), new Flaw("stage", message, "one stage after the other"));
        ask(stage);
    }

    private void ask(StageDesign stage) {
        for (Choice action : stage.requiredActions()) {
            if (!done.contains(new DoneAction(stage.code(), action.code()))) {
                String message = "%s (%s) is not done in %s"
                        .formatted(action.code(), action.label().en(), stage.code());
                miss(action.code(), new Flaw("actions", message, "an activity with action " + action.code()));
            }
        }
    }

    private void miss(String code, Flaw flaw) {
        if (!missing.contains(code)) {
            missing.add(code);
        }
        flaws.add(flaw);
    }
}
