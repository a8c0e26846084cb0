package fi.polku.platform.service.subscription;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Events that were heard in another form lately, so that they need not be heard once more in an older one that says less. A
 * convenience only: whoever was started between the two forms does not remember, and takes the second for a repetition.
 */
final class HeardForms {

    /** Forms of an event stand close to each other: between them are at most events of others that were sent meanwhile. */
    static final int REMEMBERED = 10_000;

    private final Set<String> events = new HashSet<>();
    private final Deque<String> oldestFirst = new ArrayDeque<>();

    synchronized boolean include(String event) {
        return events.contains(event);
    }

    synchronized void remember(String event) {
        if (events.add(event)) {
            oldestFirst.add(event);
            if (oldestFirst.size() > REMEMBERED) {
                events.remove(oldestFirst.remove());
            }
        }
    }
}
