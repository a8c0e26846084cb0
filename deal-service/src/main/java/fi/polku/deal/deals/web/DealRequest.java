package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealCommand;
import fi.polku.deal.deals.application.DealFacts;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.deal.process.domain.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as somebody opens it; others are named by their ids. The deal of a lead is opened by its qualification only.
 *
 * @param stage where deals begin unless told otherwise
 * @param override a manager's word that it may begin further on
 */
@Schema(example = """
        {"seller": "0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e", "source": "spring-fair",
         "lines": [{"product": "6a1f6d0c-3f5b-5f0e-8a53-3d1f0a7f2b11", "quantity": 2}]}""")
record DealRequest(
        @Nullable UUID seller,
        @Nullable UUID account,
        @Size(min = 1, max = 200) @Nullable String source,
        @Size(min = 3, max = 3) @Nullable String currency,
        @Size(max = 100) @Nullable List<@NotNull @Valid LineRequest> lines,
        @Size(min = 1, max = 100) @Nullable String stage,
        @Valid @Nullable OverrideRequest override,
        @Nullable LocalDate openedOn,
        @Nullable Instant occurredAt) {

    DealFacts facts() {
        return new DealFacts(
                null,
                reference(seller),
                reference(account),
                source,
                currency,
                lines == null ? List.of() : LineRequest.sold(lines),
                stage == null ? null : new Stage(stage),
                openedOn,
                null);
    }

    DealCommand.@Nullable OverrideFacts overrideFacts() {
        return override == null ? null : override.facts();
    }

    private static @Nullable Reference reference(@Nullable UUID id) {
        return id == null ? null : new Reference(id, id.toString());
    }
}
