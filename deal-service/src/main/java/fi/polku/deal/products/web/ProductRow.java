package fi.polku.deal.products.web;

import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.web.MoneyText;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.web.BulkRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A product as another system tells of it. */
record ProductRow(
        @NotBlank @Size(max = 200) String externalId,
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 200) @Nullable String series,
        @NotNull @Valid MoneyText listPrice)
        implements BulkRow {

    ProductId product(String system) {
        return new ProductId(NameBasedId.of("product", system, externalId));
    }

    ProductDetails details() {
        return new ProductDetails(name, series, listPrice.money());
    }
}
