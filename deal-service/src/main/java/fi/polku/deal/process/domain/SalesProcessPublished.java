package fi.polku.deal.process.domain;

import fi.polku.deal.domain.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From now on deals start on this version of the sales process. */
public record SalesProcessPublished(
        UUID processId, int version, List<PublishedStage> stages, Duration verdictWithin, Instant occurredAt)
        implements Happening {

    /**
     * A stage, as those who count and compare need it.
     *
     * @param position 1 for the first
     */
    public record PublishedStage(
            String code, int position, @Nullable Integer limitDays, List<String> requiredActions) {}

    static SalesProcessPublished of(SalesProcess process, Instant at) {
        List<StageDesign> stages = process.design().stages();
        return new SalesProcessPublished(
                process.ref().id(),
                process.ref().version(),
                IntStream.range(0, stages.size())
                        .mapToObj(place -> published(stages.get(place), place + 1))
                        .toList(),
                process.verdictWithin(),
                at);
    }

    private static PublishedStage published(StageDesign stage, int position) {
        return new PublishedStage(stage.code(), position, stage.limitDays(), stage.actionCodes());
    }

    @Override
    public String type() {
        return "polku.deal.sales-process-published.v1";
    }
}
