package fi.polku.account.messaging;

import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a handover that was accepted. */
record HandedOver(
        UUID dealId, PersonTold deliveryOwner, @Nullable List<PromiseTold> promises, Instant occurredAt) {

    /** The handover, told in this version of the deal; of its promises nobody has said yet whether they were kept. */
    AcceptedHandover accepted(long version) {
        return new AcceptedHandover(deliveryOwner.personId, made(), version, occurredAt);
    }

    private List<Promise> made() {
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
