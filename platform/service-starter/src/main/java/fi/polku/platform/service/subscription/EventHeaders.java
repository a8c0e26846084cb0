package fi.polku.platform.service.subscription;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageHeaders;

/** Reads the CloudEvents headers of a message. Spring Cloud Function renames {@code ce_} to {@code ce-}: both are read. */
final class EventHeaders {

    private final MessageHeaders headers;

    EventHeaders(MessageHeaders headers) {
        this.headers = headers;
    }

    /** The event's type, {@code null} when the message does not say it. */
    @Nullable
    String type() {
        return optional("type");
    }

    /** Whether it tells in a newer version of its type what the event itself tells after it. */
    boolean isAnotherForm() {
        return optional("formof") != null;
    }

    ReceivedEvent read() {
        String id = orElse(optional("formof"), required("id"));
        return new ReceivedEvent(
                id,
                required("type"),
                required("source"),
                required("subject"),
                version(),
                time(),
                orElse(optional("correlationid"), id),
                optional("actor"));
    }

    private long version() {
        String value = required("aggregateversion");
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new UnreadableEvent("Header ce_aggregateversion is not a number: " + value, e);
        }
    }

    private Instant time() {
        String value = required("time");
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new UnreadableEvent("Header ce_time is not an instant: " + value, e);
        }
    }

    private String required(String name) {
        String value = optional(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent("Header ce_" + name + " is missing", null);
        }
        return value;
    }

    private @Nullable String optional(String name) {
        Object value = headers.get("ce_" + name);
        if (value == null) {
            value = headers.get("ce-" + name);
        }
        return switch (value) {
            case null -> null;
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            default -> value.toString();
        };
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
