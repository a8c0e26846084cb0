package fi.polku.deal.process.application;

import fi.polku.deal.process.domain.Choice;
import fi.polku.deal.process.domain.ProcessDesign;
import fi.polku.deal.process.domain.PublishedVersions;
import fi.polku.deal.process.domain.Reasons;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.StageDesign;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A version of the sales process as those who design and follow it see it. */
public record ProcessView(
        UUID id,
        String name,
        int version,
        List<StageDesign> stages,
        String begin,
        String decision,
        String afterWin,
        Duration verdictWithin,
        Reasons reasons,
        BigDecimal discountLimitPercent,
        List<Choice> handoverChecklist) {

    /** The name of the only process that there is so far. */
    public static final String DEFAULT = "default";

    static ProcessView newestOf(PublishedVersions published) {
        return of(published.newest().orElseThrow());
    }

    static ProcessView of(SalesProcess process) {
        ProcessDesign design = process.design();
        return new ProcessView(
                process.ref().id(),
                DEFAULT,
                process.ref().version(),
                design.stages(),
                design.begin(),
                design.decision(),
                design.afterWin(),
                design.verdictWithin(),
                design.reasons(),
                design.discountLimitPercent(),
                design.handoverChecklist());
    }
}
