package fi.polku.account.people.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a customer.
 *
 * @param part in the decision: {@code decides}, {@code influences}, {@code uses} or {@code blocks}; {@code null} where
 *     nobody wrote it down
 * @param learntFrom {@code lead} or {@code deal}
 * @param about the lead or deal
 */
public record Person(
        UUID id,
        UUID accountId,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String part,
        String learntFrom,
        UUID about) {}
