package fi.polku.deal.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what somebody asked for.
 *
 * @param field the name of the value, as the asker knows it
 * @param message what is wrong with it
 * @param accepted what would be accepted instead, where that can be said
 */
public record Flaw(String field, String message, @Nullable String accepted) {}
