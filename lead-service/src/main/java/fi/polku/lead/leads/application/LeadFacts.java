package fi.polku.lead.leads.application;

import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller says about a lead, its references not yet looked up. */
public record LeadFacts(
        @Nullable String source,
        LeadStage stage,
        LeadStatus status,
        @Nullable Reference owner,
        @Nullable Reference account,
        @Nullable String companyName,
        List<WantedProduct> products,
        @Nullable LocalDate capturedOn,
        @Nullable Contact contact,
        @Nullable String need) {

    public LeadFacts {
        products = List.copyOf(products);
    }

    /** A product that the prospect may want, and how many of it. */
    public record WantedProduct(Reference product, int quantity) {}
}
