package fi.polku.deal.offers.web;

import fi.polku.deal.offers.application.OfferCommand;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be offered; list prices are those of now.
 *
 * @param discountPercent off the whole, after the discounts of the lines; none unless told
 * @param validUntil the last day on which the customer can accept it
 */
@Schema(example = """
        {"lines": [{"product": "6a1f6d0c-3f5b-5f0e-8a53-3d1f0a7f2b11", "quantity": 2, "discountPercent": "5"}],
         "discountPercent": "10", "validUntil": "2027-01-31"}""")
record OfferRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid OfferedLine> lines,
        @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal discountPercent,
        @NotNull LocalDate validUntil,
        @Nullable Instant occurredAt) {

    OfferCommand.Content content() {
        return new OfferCommand.Content(
                lines.stream().map(OfferedLine::item).toList(), orNone(discountPercent), validUntil);
    }

    private static BigDecimal orNone(@Nullable BigDecimal percent) {
        return percent == null ? BigDecimal.ZERO : percent;
    }

    /** A product to be offered; one piece unless told otherwise. */
    record OfferedLine(
            @NotNull UUID product,
            @Positive @Nullable Integer quantity,
            @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal discountPercent) {

        OfferCommand.Content.Item item() {
            return new OfferCommand.Content.Item(product, quantity == null ? 1 : quantity, orNone(discountPercent));
        }
    }
}
