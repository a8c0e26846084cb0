package fi.polku.account.people.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as another service knows them.
 *
 * @param part in the decision, where it is known
 */
public record Named(
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String part) {}
