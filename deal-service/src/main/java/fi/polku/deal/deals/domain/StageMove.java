package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a deal in another stage.
 *
 * @param by who moves it; {@code null} where nobody said
 * @param overruling a manager's word, should something be missing; {@code null} when there is none
 */
public record StageMove(
        Stage to, @Nullable Stamp by, @Nullable Overruling overruling) {}
