package fi.polku.lead.leads.domain;

import org.jspecify.annotations.Nullable;

/** Whom to call. This is personal data of somebody outside: it stays in this service and on no event. */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String title) {}
