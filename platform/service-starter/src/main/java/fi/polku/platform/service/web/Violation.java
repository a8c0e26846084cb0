package fi.polku.platform.service.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field where: the path of the field from the root of the body ({@code lines[0].amount}), the name of a parameter
 *     or header, or empty for the whole
 * @param message what is wrong, for people
 * @param accepted what would be accepted, or {@code null} when the message says it all
 */
public record Violation(
        String field, String message, @Nullable String accepted) {

    /** Something wrong that needs no hint. */
    public Violation(String field, String message) {
        this(field, message, null);
    }
}
