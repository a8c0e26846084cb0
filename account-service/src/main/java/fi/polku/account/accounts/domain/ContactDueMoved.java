package fi.polku.account.accounts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * We were in contact with a company, so the next contact is due later.
 *
 * @param reachedOn the day of the contact
 * @param dueOn when we should be in contact with it next, as its class asks
 */
public record ContactDueMoved(UUID accountId, LocalDate reachedOn, LocalDate dueOn, Instant occurredAt)
        implements AccountEvent {}
