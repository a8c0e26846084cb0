package fi.polku.deal.handover.web;

import fi.polku.deal.handover.application.HandoverCommand;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a won deal; what is absent nobody has said yet. Texts stay in this service.
 *
 * @param promises every promise made; an empty list says that none was
 * @param checklist codes of the checklist's items that only the seller can confirm and that are done
 */
@Schema(example = """
        {"deliveryOwner": "5b7c2f9a-1d3e-4f60-8a7b-9c0d1e2f3a4b", "needs": "Two sites, one warehouse system",
         "schedule": "First site by February, the second by April", "risks": "Their IT moves house in March",
         "openQuestions": "Who trains the night shift?",
         "promises": [{"what": "Training on site", "to": "Maija Esimerkki", "dueOn": "2027-02-15"}]}""")
record HandoverRequest(
        @Nullable UUID deliveryOwner,
        @Size(min = 1, max = 10_000) @Nullable String needs,
        @Size(min = 1, max = 10_000) @Nullable String schedule,
        @Size(min = 1, max = 10_000) @Nullable String risks,
        @Size(min = 1, max = 10_000) @Nullable String openQuestions,
        @Size(max = 200) @Nullable List<@NotNull @Valid PromiseRequest> promises,
        @Size(max = 100) @Nullable Set<@NotBlank String> checklist,
        @Nullable Instant occurredAt) {

    HandoverCommand.Contents contents() {
        return new HandoverCommand.Contents(
                deliveryOwner,
                needs,
                schedule,
                risks,
                openQuestions,
                promises == null
                        ? null
                        : promises.stream().map(PromiseRequest::pledge).toList(),
                checklist == null ? Set.of() : checklist);
    }

    /**
     * Something the customer was promised.
     *
     * @param to id or name of the decision maker
     */
    record PromiseRequest(
            @NotBlank @Size(max = 2000) String what,
            @NotBlank @Size(max = 200) String to,
            @NotNull LocalDate dueOn) {

        HandoverCommand.Pledge pledge() {
            return new HandoverCommand.Pledge(what, to, dueOn);
        }
    }
}
