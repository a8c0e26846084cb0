package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal came to another stage.
 *
 * @param overridden whether a manager let it pass with something missing
 * @param missing codes of the actions not done and the stages skipped, where a manager let it pass
 */
public record DealStageEntered(
        UUID dealId,
        String from,
        String stage,
        boolean overridden,
        @Nullable List<String> missing,
        @Nullable Stamp by,
        Instant occurredAt)
        implements DealEvent {

    static DealStageEntered of(DealId deal, Passage passage) {
        boolean overridden = !passage.missing().isEmpty();
        return new DealStageEntered(
                deal.value(),
                passage.from(),
                passage.to(),
                overridden,
                overridden ? passage.missing() : null,
                passage.by(),
                passage.at());
    }
}
