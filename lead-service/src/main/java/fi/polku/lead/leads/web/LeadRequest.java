package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadCommand;
import fi.polku.lead.leads.application.LeadFacts;
import fi.polku.lead.leads.application.LeadFacts.WantedProduct;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.lead.web.CompanyText;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as somebody enters it; others are named by their ids.
 *
 * @param company where no account of it is known; otherwise {@code account}
 */
@Schema(example = """
        {"company": {"name": "Kelohonka Konepaja Oy", "businessId": "0112038-9", "domain": "kelohonka.example", \
        "industry": "machinery", "employees": 140}, "contact": {"name": "Pirkko Puro", "email": "pirkko@kelohonka.example", \
        "phone": "+358 40 000 0000", "title": "plant manager"}, "source": "fair", "need": "Fewer breakdowns"}""")
record LeadRequest(
        @Valid @Nullable CompanyText company,
        @Nullable UUID account,
        @Valid @Nullable ContactText contact,
        @Size(min = 1, max = 200) @Nullable String source,
        @Size(min = 1, max = 4000) @Nullable String need,
        @Nullable UUID owner,
        @Size(max = 100) @Nullable List<@NotNull @Valid ProductRequest> products,
        @Nullable Boolean allowDuplicate,
        @Nullable Instant occurredAt) {

    /** @throws InvalidInput when it is said to be of two companies */
    LeadCommand.Capture capture(LeadId lead) {
        if (company != null && account != null) {
            throw new InvalidInput(new Violation("company", "is given beside the account", "one of the two"));
        }
        return new LeadCommand.Capture(
                lead,
                facts(),
                company == null ? null : company.company(),
                null,
                Boolean.TRUE.equals(allowDuplicate),
                occurredAt);
    }

    private LeadFacts facts() {
        return new LeadFacts(
                source,
                LeadStage.PROSPECTING,
                LeadStatus.OPEN,
                reference(owner),
                reference(account),
                company == null ? null : company.name(),
                products == null
                        ? List.of()
                        : products.stream().map(ProductRequest::wanted).toList(),
                null,
                ContactText.orNull(contact),
                need,
                null);
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
