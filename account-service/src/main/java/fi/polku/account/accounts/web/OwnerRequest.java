package fi.polku.account.accounts.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a company.
 *
 * @param owner a person of the team directory; nobody when absent
 * @param occurredAt when it was decided; now unless said otherwise
 */
@Schema(example = """
        {"owner": "5b7c2f9a-1d3e-4f60-8a7b-9c0d1e2f3a4b"}""")
record OwnerRequest(@Nullable UUID owner, @Nullable Instant occurredAt) {}
