package fi.polku.lead.signals.web;

import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.signals.application.LeadWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of the lead that a signal becomes; what is not said follows from the signal. */
record LeadText(
        @Size(min = 1, max = 200) @Nullable String source,
        @Nullable UUID owner,
        @Valid @Nullable ContactText contact,
        @Size(min = 1, max = 4000) @Nullable String need,
        @Size(max = 100) @Nullable List<@NotNull @Valid ProductText> products,
        @Nullable Boolean allowDuplicate) {

    LeadWish wish() {
        return new LeadWish(
                source,
                owner,
                contact == null ? null : contact.contact(),
                need,
                products == null
                        ? List.of()
                        : products.stream().map(ProductText::interest).toList(),
                Boolean.TRUE.equals(allowDuplicate));
    }

    /** Whom to call. */
    record ContactText(
            @Size(min = 1, max = 200) @Nullable String name,
            @Size(min = 1, max = 200) @Nullable String email,
            @Size(min = 1, max = 200) @Nullable String phone,
            @Size(min = 1, max = 200) @Nullable String title) {

        Contact contact() {
            return new Contact(name, email, phone, title);
        }
    }

    /** A product that the prospect may want; one of it unless said otherwise. */
    record ProductText(
            @NotNull UUID product, @Positive @Nullable Integer quantity) {

        Interest interest() {
            return new Interest(product, quantity == null ? 1 : quantity);
        }
    }
}
