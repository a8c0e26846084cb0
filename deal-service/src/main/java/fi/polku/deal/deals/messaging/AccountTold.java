package fi.polku.deal.deals.messaging;

import fi.polku.platform.service.id.NameBasedId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of an account that was opened or changed.
 *
 * @param system where the first record about it came from
 * @param externalId the id of that record there
 * @param aliases further names of the account in other systems
 */
record AccountTold(
        UUID accountId,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable List<Alias> aliases) {

    /** The ids that other systems' names for the account stand for, where they are not its own. */
    List<UUID> otherIds() {
        return names().map(name -> NameBasedId.of("account", name.system, name.externalId))
                .filter(id -> !id.equals(accountId))
                .toList();
    }

    private Stream<Alias> names() {
        Stream<Alias> first =
                system == null || externalId == null ? Stream.empty() : Stream.of(new Alias(system, externalId));
        return Stream.concat(first, aliases == null ? Stream.empty() : aliases.stream());
    }

    /** What another system calls the account. */
    record Alias(String system, String externalId) {}
}
