package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadFacts;
import fi.polku.lead.leads.application.LeadFacts.ToldReadiness;
import fi.polku.lead.leads.application.LeadFacts.WantedProduct;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.web.BulkRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lead as another system tells of it; others are named by their external ids in that system. */
record LeadRow(
        @NotBlank @Size(max = 200) String externalId,
        @Size(min = 1, max = 200) @Nullable String source,
        @Nullable StageName stage,
        @Nullable StatusName status,
        @Size(min = 1, max = 200) @Nullable String owner,
        @Size(min = 1, max = 200) @Nullable String account,
        @Size(min = 1, max = 200) @Nullable String companyName,
        @Size(max = 100) @Nullable List<@NotNull @Valid ProductRow> products,
        @Nullable LocalDate capturedOn,
        @Valid @Nullable ContactText contact,
        @Size(min = 1, max = 4000) @Nullable String need,
        @Valid @Nullable CriteriaRow criteria,
        CriteriaRow.@Valid @Nullable MeetingRow meeting)
        implements BulkRow {

    LeadId lead(String system) {
        return new LeadId(NameBasedId.of("lead", system, externalId));
    }

    LeadFacts facts(String system) {
        return new LeadFacts(
                source,
                StageName.orFirst(stage),
                StatusName.orOpen(status),
                reference("person", system, owner),
                reference("account", system, account),
                companyName,
                wanted(system),
                capturedOn,
                ContactText.orNull(contact),
                need,
                readiness(system));
    }

    private @Nullable ToldReadiness readiness(String system) {
        if (criteria == null && meeting == null) {
            return null;
        }
        return (criteria == null ? CriteriaRow.NONE : criteria)
                .told(system, meeting == null ? null : meeting.told(system, externalId));
    }

    private List<WantedProduct> wanted(String system) {
        return products == null
                ? List.of()
                : products.stream().map(row -> row.wanted(system)).toList();
    }

    private static @Nullable Reference reference(String kind, String system, @Nullable String name) {
        return name == null ? null : new Reference(NameBasedId.of(kind, system, name), name);
    }

    /** A product that the prospect may want; one of it unless said otherwise. */
    record ProductRow(
            @NotBlank @Size(max = 200) String product,
            @Positive @Nullable Integer quantity) {

        WantedProduct wanted(String system) {
            var reference = new Reference(NameBasedId.of("product", system, product), product);
            return new WantedProduct(reference, quantity == null ? 1 : quantity);
        }
    }
}
