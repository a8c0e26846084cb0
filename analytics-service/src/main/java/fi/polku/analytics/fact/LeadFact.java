package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead: somebody who may buy.
 *
 * @param stage {@code prospecting} or {@code booking}
 * @param owner who works on it
 * @param lines products the lead is about, without prices
 * @param capturedOn the day it was found; {@code null} when not known
 */
public record LeadFact(
        UUID id,
        long version,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String source,
        String stage,
        @Nullable UUID accountId,
        @Nullable SellerStamp owner,
        List<Line> lines,
        @Nullable LocalDate capturedOn)
        implements Fact {

    public LeadFact {
        Objects.requireNonNull(id, "a lead has an id");
        Objects.requireNonNull(stage, "a lead stands in a stage");
        lines = List.copyOf(lines);
    }
}
