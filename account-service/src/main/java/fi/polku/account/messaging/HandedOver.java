package fi.polku.account.messaging;

import fi.polku.account.purchases.domain.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a handover that was accepted. */
record HandedOver(
        UUID dealId, PersonTold deliveryOwner, @Nullable List<PromiseTold> promises, Instant occurredAt) {

    /** The promises made in the sale, of which nobody has said yet whether they were kept. */
    List<Promise> made() {
        return promises == null
                ? List.of()
                : promises.stream()
                        .map(told -> Promise.open(told.promiseId, told.dueOn))
                        .toList();
    }

    /** One of our people. */
    record PersonTold(UUID personId) {}

    /** A promise; what it says is fetched. */
    record PromiseTold(UUID promiseId, @Nullable LocalDate dueOn) {}
}
