package fi.polku.platform.service.web;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, from the parameters {@code limit} and {@code cursor}. Take it as a parameter of a
 * controller method: it is valid when the method is called.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param after the key that the page goes on after, as it was given to {@link Page#of}; {@code null} for the first page
 */
public record Paging(int limit, @Nullable String after) {

    static final int MOST = 500;
    static final int UNLESS_TOLD = 50;
}
