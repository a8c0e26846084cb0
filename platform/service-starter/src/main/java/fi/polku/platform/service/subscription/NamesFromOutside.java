package fi.polku.platform.service.subscription;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names that come from the wire, as tags of meters: the first of them as they are, all others as one. Without a bound, whoever
 * publishes could fill the memory with meters.
 */
public final class NamesFromOutside {

    /** How many get a meter of their own. */
    static final int NAMED = 100;

    private static final String OTHER = "other";

    private final Set<String> named = ConcurrentHashMap.newKeySet();

    /** What this name is counted as. */
    public String tag(String name) {
        return named.contains(name) || (named.size() < NAMED && named.add(name)) ? name : OTHER;
    }
}
