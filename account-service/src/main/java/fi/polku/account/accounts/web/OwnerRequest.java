package fi.polku.account.accounts.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a company.
 *
 * @param owner a person of the team directory; nobody when absent
 * @param occurredAt when it was decided; now unless said otherwise
 */
record OwnerRequest(@Nullable UUID owner, @Nullable Instant occurredAt) {}
