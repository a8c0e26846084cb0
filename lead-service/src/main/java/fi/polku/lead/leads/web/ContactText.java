package fi.polku.lead.leads.web;

import fi.polku.lead.leads.domain.Contact;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to call, as callers write it. */
record ContactText(
        @Size(min = 1, max = 200) @Nullable String name,
        @Size(min = 1, max = 200) @Nullable String email,
        @Size(min = 1, max = 200) @Nullable String phone,
        @Size(min = 1, max = 200) @Nullable String title) {

    static @Nullable Contact orNull(@Nullable ContactText text) {
        return text == null ? null : new Contact(text.name, text.email, text.phone, text.title);
    }
}
