package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a deal went from one stage to another.
 *
 * @param missing codes of what was not done or skipped; empty unless a manager let it pass
 * @param by who moved it, or let it pass; {@code null} where nobody said
 * @param reason why a manager let it pass, in the manager's own words
 */
public record Passage(
        String from,
        String to,
        Instant at,
        List<String> missing,
        @Nullable Stamp by,
        @Nullable String reason) {

    public Passage {
        missing = List.copyOf(missing);
    }

    /** The same passage, naming who moved the deal where nobody had to let it pass. */
    Passage movedBy(@Nullable Stamp mover) {
        return by != null ? this : new Passage(from, to, at, missing, mover, reason);
    }
}
