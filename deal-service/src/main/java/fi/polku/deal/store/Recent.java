package fi.polku.deal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was found a moment ago, so that a stream of rows about the same few things does not look them up each time. What
 * changes elsewhere shows within a second; what was not found is looked for again.
 */
public final class Recent<K, V> {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Function<K, Optional<V>> lookUp;
    private final Cache<K, Optional<V>> found =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    /** Remembers what this look-up finds. */
    public Recent(Function<K, Optional<V>> lookUp) {
        this.lookUp = lookUp;
    }

    /** What belongs to this key now, or did within the last second. */
    public Optional<V> find(K key) {
        Optional<V> known = found.get(key, lookUp);
        if (known.isEmpty()) {
            found.invalidate(key);
        }
        return known;
    }

    /** To be called when it changes. */
    public void forget(K key) {
        found.invalidate(key);
    }
}
