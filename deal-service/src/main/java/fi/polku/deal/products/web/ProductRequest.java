package fi.polku.deal.products.web;

import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.web.MoneyText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A product as somebody enters it. */
@Schema(example = """
        {"name": "MG Special", "series": "MG", "listPrice": {"amount": "1000", "currency": "EUR"}}""")
record ProductRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 200) @Nullable String series,
        @NotNull @Valid MoneyText listPrice) {

    ProductDetails details() {
        return new ProductDetails(name, series, listPrice.money());
    }
}
