package fi.polku.deal.deals.domain;

import java.util.List;
import java.util.Optional;

/**
 * The stages that a deal passes, in order. Data, not code: designed by a sales manager, executed by sellers.
 *
 * @param stages all stages, first to last
 * @param begin where a deal begins unless told otherwise
 * @param decision where deals are decided: an open or lost deal is never past it
 * @param afterWin where a won deal goes on: a won deal has always reached it
 */
public record SalesProcess(List<Stage> stages, Stage begin, Stage decision, Stage afterWin) {

    private static final SalesProcess EIGHT_STAGES = ofCodes(
            List.of(
                    "prospecting",
                    "booking",
                    "sales-meeting",
                    "follow-up",
                    "closing",
                    "handover",
                    "evaluation",
                    "after-marketing"),
            "sales-meeting",
            "closing",
            "handover");

    /** @throws IllegalArgumentException when one of the named stages is not among the stages */
    public SalesProcess {
        stages = List.copyOf(stages);
        if (!stages.containsAll(List.of(begin, decision, afterWin))) {
            throw new IllegalArgumentException("begin, decision and afterWin must be among the stages " + stages);
        }
    }

    /** The default template of eight stages. */
    public static SalesProcess eightStages() {
        return EIGHT_STAGES;
    }

    /** The stage of this code, if the process has it. */
    public Optional<Stage> stage(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    /** The stages that an undecided or lost deal can have reached. */
    public List<Stage> stagesUpToDecision() {
        return stages.subList(0, stages.indexOf(decision) + 1);
    }

    /** Whichever of the two lies further along. */
    public Stage furthest(Stage one, Stage other) {
        return stages.indexOf(one) >= stages.indexOf(other) ? one : other;
    }

    private static SalesProcess ofCodes(List<String> codes, String begin, String decision, String afterWin) {
        List<Stage> stages = codes.stream().map(Stage::new).toList();
        return new SalesProcess(stages, new Stage(begin), new Stage(decision), new Stage(afterWin));
    }
}
