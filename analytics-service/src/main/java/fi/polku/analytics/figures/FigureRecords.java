package fi.polku.analytics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.analytics.fact.Money;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(example = """
        {"figure": "hit-rate", "from": "2026-01-01", "to": "2026-12-31", "asOf": "2026-11-23T08:00:00Z",
         "items": [{"id": "3f0c7f2e-6b1d-5c4a-9e8f-1a2b3c4d5e6f", "kind": "deal", "account": "Acme", "seller": "Anna Aalto",
                    "source": "spring-fair", "class": "A2", "stage": "handover", "outcome": "won",
                    "openedOn": "2026-10-02", "closedOn": "2026-11-20",
                    "value": {"amount": "1800.00", "currency": "EUR"}}],
         "next": null}""")
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
     * @param leadId the lead that a deal grew from, that an activity was for, or that a signal became
     * @param dealId the deal that an activity was for or an answer is about
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
            @Nullable String dealId,
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
