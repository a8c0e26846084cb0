package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealFacts;
import fi.polku.deal.deals.application.DealFacts.SoldProduct;
import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.deal.process.domain.Stage;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.web.BulkRow;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal as another system tells of it; others are named by their external ids in that system.
 *
 * @param lead external id of the lead that it grew from, which need not be known here
 * @param outcome absent while the deal is open
 * @param reason code of why it was won or lost; {@code not-recorded} unless said otherwise
 * @param closedOn the day of the decision, when there is one
 */
record DealRow(
        @NotBlank @Size(max = 200) String externalId,
        @Size(min = 1, max = 200) @Nullable String lead,
        @Size(min = 1, max = 200) @Nullable String seller,
        @Size(min = 1, max = 200) @Nullable String account,
        @Size(min = 1, max = 200) @Nullable String source,
        @Size(min = 3, max = 3) @Nullable String currency,
        @Size(max = 100) @Nullable List<@NotNull @Valid LineRow> lines,
        @NotBlank @Size(max = 100) String stage,
        @NotNull LocalDate openedOn,
        @Nullable Outcome outcome,
        @Size(min = 1, max = 100) @Nullable String reason,
        @Nullable LocalDate closedOn)
        implements BulkRow {

    DealId deal(String system) {
        return new DealId(NameBasedId.of("deal", system, externalId));
    }

    DealFacts facts(String system) {
        return new DealFacts(
                lead == null ? null : NameBasedId.of("lead", system, lead),
                reference("person", system, seller),
                reference("account", system, account),
                source,
                currency,
                sold(system),
                new Stage(stage),
                openedOn,
                closing());
    }

    private @Nullable Closing closing() {
        if (outcome == null) {
            refuseAnEnding();
            return null;
        }
        if (closedOn == null) {
            throw new InvalidInput(new Violation("closedOn", "is missing for a deal that was " + outcome, "a date"));
        }
        return Closing.ofHistory(outcome, reason, closedOn);
    }

    private void refuseAnEnding() {
        List<Violation> violations = new ArrayList<>();
        if (closedOn != null) {
            violations.add(without("closedOn"));
        }
        if (reason != null) {
            violations.add(without("reason"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private static Violation without(String field) {
        return new Violation(field, "is told for a deal without an outcome", "nothing, or an outcome too");
    }

    private List<SoldProduct> sold(String system) {
        return lines == null
                ? List.of()
                : lines.stream().map(line -> line.sold(system)).toList();
    }

    private static @Nullable Reference reference(String kind, String system, @Nullable String name) {
        return name == null ? null : new Reference(NameBasedId.of(kind, system, name), name);
    }

    /**
     * A product of the deal; one piece unless said otherwise.
     *
     * @param amount for all pieces together, in the deal's currency; absent while not known
     */
    record LineRow(
            @NotBlank @Size(max = 200) String product,
            @Positive @Nullable Integer quantity,
            @PositiveOrZero @Nullable BigDecimal amount) {

        SoldProduct sold(String system) {
            var reference = new Reference(NameBasedId.of("product", system, product), product);
            return new SoldProduct(reference, quantity == null ? 1 : quantity, amount);
        }
    }
}
