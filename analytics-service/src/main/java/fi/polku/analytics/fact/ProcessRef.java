package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;

/** The sales process that a deal follows, in the version that counts for it. */
public record ProcessRef(UUID id, long version) {

    public ProcessRef {
        Objects.requireNonNull(id, "a process has an id");
    }
}
