package fi.polku.deal.process.domain;

import fi.polku.deal.domain.Flaw;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What a sales manager designs and sellers execute.
 *
 * @param stages all stages, first to last
 * @param begin code of the stage where a deal begins unless told otherwise
 * @param decision code of the stage where deals are decided: an open or lost deal is never past it
 * @param afterWin code of the stage where a won deal goes on: a won deal has always reached it
 * @param verdictWithin how long a seller has to say whether a qualified lead was worth it
 * @param discountLimitPercent the highest discount that needs nobody's approval
 * @param handoverChecklist what a handover to delivery must hold to be complete
 */
public record ProcessDesign(
        List<StageDesign> stages,
        String begin,
        String decision,
        String afterWin,
        Duration verdictWithin,
        Reasons reasons,
        BigDecimal discountLimitPercent,
        List<Choice> handoverChecklist) {

    public ProcessDesign {
        stages = List.copyOf(stages);
        handoverChecklist = List.copyOf(handoverChecklist);
    }

    /** Everything that keeps this from being a process; empty when all is well. */
    public List<Flaw> flaws() {
        return DesignRules.flawsOf(this);
    }

    /** The stages' codes, first to last. */
    public List<String> codes() {
        return stages.stream().map(StageDesign::code).toList();
    }
}
