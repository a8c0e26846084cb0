package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Moment;
import fi.polku.platform.service.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A message as the event it is. Asking it for something that it should have and has not fails. */
final class Event {

    private final ConsumerRecord<byte[], byte[]> message;
    private final EventJson json;
    private final ZoneId zone;

    Event(ConsumerRecord<byte[], byte[]> message, EventJson json, ZoneId zone) {
        this.message = message;
        this.json = json;
        this.zone = zone;
    }

    String type() {
        return header("ce_type");
    }

    /** The thing that the event is about. */
    UUID subject() {
        return UUID.fromString(header("ce_subject"));
    }

    /** Which event of its thing it is, counted from 1. */
    long version() {
        return Long.parseLong(header("ce_aggregateversion"));
    }

    /** Whether it tells in a newer version of its type what the event itself tells right after it. */
    boolean isAnotherForm() {
        return message.headers().lastHeader("ce_formof") != null;
    }

    /** When it was recorded, in milliseconds. */
    long recordedAt() {
        return Instant.parse(header("ce_time")).toEpochMilli();
    }

    <T> T body(Class<T> type) {
        return json.read(Objects.requireNonNull(message.value(), "The event has no body"), type);
    }

    /** An instant as the business sees it. */
    Moment moment(Instant at) {
        return Moment.of(at, zone);
    }

    /** Something of that day, at the instant if it lies on it. */
    Moment on(LocalDate day, Instant perhaps) {
        return Moment.on(day, perhaps, zone);
    }

    /** What a message that was read calls itself. */
    static String typeOf(ConsumerRecord<byte[], byte[]> message) {
        return header(message, "ce_type");
    }

    private String header(String name) {
        return header(message, name);
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("Header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
