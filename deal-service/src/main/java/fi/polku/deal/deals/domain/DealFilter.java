package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.ExternalKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deals are meant: those that fit everything that is not {@code null}.
 *
 * @param outcome only deals that ended so
 * @param sellerId only deals that this person sells
 */
public record DealFilter(
        @Nullable ExternalKey key,
        @Nullable Stage stage,
        @Nullable Outcome outcome,
        @Nullable UUID sellerId) {}
