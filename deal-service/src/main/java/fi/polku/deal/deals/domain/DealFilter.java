package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.process.domain.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deals are meant: those that fit everything that is not {@code null}.
 *
 * @param outcome only deals that ended so
 * @param sellerId only deals that this person sells
 * @param accountId only deals with this account
 * @param leadId only deals that grew from this lead
 * @param working only deals that stand so today
 */
public record DealFilter(
        @Nullable ExternalKey key,
        @Nullable Stage stage,
        @Nullable Outcome outcome,
        @Nullable UUID sellerId,
        @Nullable UUID accountId,
        @Nullable UUID leadId,
        @Nullable Working working) {

    /** Deals by what is known of them, however they stand today. */
    public DealFilter(
            @Nullable ExternalKey key, @Nullable Stage stage, @Nullable Outcome outcome, @Nullable UUID sellerId) {
        this(key, stage, outcome, sellerId, null, null, null);
    }

    /**
     * Open deals, by how they stand on a day.
     *
     * @param stalled only deals that are stalled then, or only those that are not
     * @param nextStep only deals whose next step has this colour then
     */
    public record Working(
            LocalDate today,
            @Nullable Boolean stalled,
            @Nullable Colour nextStep) {}
}
