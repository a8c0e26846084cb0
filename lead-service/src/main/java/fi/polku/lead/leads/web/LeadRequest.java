package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadFacts;
import fi.polku.lead.leads.application.LeadFacts.WantedProduct;
import fi.polku.lead.leads.domain.Reference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead as somebody enters it; others are named by their ids. */
record LeadRequest(
        @Size(min = 1, max = 200) @Nullable String source,
        @Nullable StageName stage,
        @Nullable StatusName status,
        @Nullable UUID owner,
        @Nullable UUID account,
        @Size(min = 1, max = 200) @Nullable String companyName,
        @Size(max = 100) @Nullable List<@NotNull @Valid ProductRequest> products,
        @Nullable LocalDate capturedOn,
        @Valid @Nullable ContactText contact,
        @Size(min = 1, max = 4000) @Nullable String need) {

    LeadFacts facts() {
        return new LeadFacts(
                source,
                StageName.orFirst(stage),
                StatusName.orOpen(status),
                reference(owner),
                reference(account),
                companyName,
                products == null
                        ? List.of()
                        : products.stream().map(ProductRequest::wanted).toList(),
                capturedOn,
                ContactText.orNull(contact),
                need);
    }

    private static @Nullable Reference reference(@Nullable UUID id) {
        return id == null ? null : new Reference(id, id.toString());
    }

    /** A product that the prospect may want; one of it unless said otherwise. */
    record ProductRequest(
            @NotNull UUID product, @Positive @Nullable Integer quantity) {

        WantedProduct wanted() {
            return new WantedProduct(new Reference(product, product.toString()), quantity == null ? 1 : quantity);
        }
    }
}
