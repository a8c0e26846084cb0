package fi.polku.platform.service.web;

import org.jspecify.annotations.Nullable;

/**
 * The version that the caller has seen, from the {@code If-Match} header. Take it as a parameter of a controller method.
 *
 * @param version the version seen, or {@code null} when the caller did not say
 */
public record IfMatch(@Nullable Long version) {

    /**
     * The version seen, where saying it is a must: on PUT, PATCH and DELETE.
     *
     * @throws MissingIfMatch when the caller did not say (428)
     */
    public long required() {
        if (version == null) {
            throw new MissingIfMatch();
        }
        return version;
    }
}
