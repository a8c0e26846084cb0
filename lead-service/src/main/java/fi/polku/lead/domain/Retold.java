package fi.polku.lead.domain;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What another system tells of a thing again. What it changed since it told before is news; what it only repeats
 * overrules nothing that was done here meanwhile.
 *
 * @param standing how the thing stands here
 * @param before what the system told last
 * @param now what it tells now
 */
public record Retold<S>(S standing, S before, S now) {

    /** A part of the thing as it is from now on. */
    public <T extends @Nullable Object> T part(Function<S, T> part) {
        T told = part.apply(now);
        return Objects.equals(part.apply(before), told) ? part.apply(standing) : told;
    }
}
