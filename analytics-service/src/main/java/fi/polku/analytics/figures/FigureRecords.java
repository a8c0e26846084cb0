package fi.polku.analytics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.analytics.fact.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records behind a figure's numbers, each once, by id.
 *
 * @param asOf the moment the list is of
 * @param next the cursor of the page after this, or {@code null} when this is the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FigureRecords(
        String figure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant asOf,
        List<Item> items,
        @Nullable String next) {

    /**
     * One record, mostly a deal or a lead.
     *
     * @param kind {@code deal}, {@code lead}, {@code activity}, {@code signal}, {@code answer} or {@code account}
     * @param openedOn when the deal was opened, the lead captured, or it happened
     * @param value what the whole deal is worth; {@code null} when not known
     * @param detail what else tells the record from others of its kind: the kind of an activity, the touchpoint of a signal,
     *     the score of an answer, the status of a lead, the competitor that a deal was lost to
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String id,
            String kind,
            @Nullable String system,
            @Nullable String externalId,
            @Nullable String leadId,
            @Nullable String accountId,
            @Nullable String account,
            @Nullable String sellerId,
            @Nullable String seller,
            @Nullable String source,
            @JsonProperty("class") @Nullable String accountClass,
            @Nullable String stage,
            @Nullable String outcome,
            @Nullable String openedOn,
            @Nullable String closedOn,
            @Nullable Money value,
            @Nullable String detail) {}
}
