package fi.polku.deal.domain;

import fi.polku.platform.service.document.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A collection of aggregates for tests that need no store. */
public final class AggregatesInMemory<A, E> {

    private final Map<String, Standing<A>> standing = new ConcurrentSkipListMap<>();

    public Optional<Standing<A>> find(String id) {
        return Optional.ofNullable(standing.get(id));
    }

    public Decided<A> change(
            String id,
            @Nullable Long expectedVersion,
            Function<Optional<A>, ? extends Change<A, ? extends E>> decision) {
        Optional<Standing<A>> before = find(id);
        long version = before.map(Standing::version).orElse(0L);
        if (expectedVersion != null && expectedVersion != version) {
            throw new StaleVersion(expectedVersion, version);
        }
        Change<A, ? extends E> change = decision.apply(before.map(Standing::what));
        var after = new Standing<>(change.after(), version + change.events().size());
        standing.put(id, after);
        return new Decided<>(after, effect(version, after.version()));
    }

    /** All of them on one page. */
    public Portion<A> all(Predicate<A> wanted) {
        List<Standing<A>> items = standing.values().stream()
                .filter(item -> wanted.test(item.what()))
                .toList();
        return new Portion<>(items, null);
    }

    private static Decided.Effect effect(long before, long after) {
        if (before == 0) {
            return Decided.Effect.CREATED;
        }
        return before == after ? Decided.Effect.UNCHANGED : Decided.Effect.UPDATED;
    }
}
