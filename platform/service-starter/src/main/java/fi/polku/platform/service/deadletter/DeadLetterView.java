package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetter.Settlement;
import fi.polku.platform.service.deadletter.DeadLetter.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as callers see it.
 *
 * @param headers of the message, only of a letter that was asked for by itself
 * @param body of the message, only of a letter that was asked for by itself
 */
@Schema(example = """
        {"id": "0b1f1f0e-6f0a-5c7e-9d60-6f2f0c7f3f10", "status": "waiting", "topic": "polku.lead.events",
         "group": "deal-service", "partition": 3, "offset": 4711, "type": "polku.lead.qualified.v1",
         "aggregate": "0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e", "aggregateVersion": "7",
         "cause": "java.lang.IllegalStateException: No sales process is published", "attempts": 6,
         "publishedAt": "2026-11-23T07:00:00Z", "diedAt": "2026-11-23T07:00:13Z",
         "lastTriedAt": "2026-11-23T07:00:13Z",
         "headers": {"ce_type": "polku.lead.qualified.v1", "ce_aggregateversion": "7"},
         "body": {"text": "{\\"leadId\\":\\"0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e\\"}", "bytes": 49, "cut": false}}""")
record DeadLetterView(
        String id,
        String status,
        String topic,
        String group,
        int partition,
        long offset,
        @Nullable String type,
        @Nullable String aggregate,
        @Nullable String aggregateVersion,
        String cause,
        int attempts,
        Instant publishedAt,
        Instant diedAt,
        Instant lastTriedAt,
        @Nullable String parkedBehind,
        @Nullable SettlementView settlement,
        @Nullable Map<String, String> headers,
        @Nullable BodyView body) {

    private static final int SHOWN_BYTES = 64 * 1024;

    /** One of a list. */
    static DeadLetterView inList(DeadLetter letter) {
        return of(letter, null, null);
    }

    /** By itself, with all that came. */
    static DeadLetterView inFull(DeadLetter letter) {
        DeadEvent event = letter.event();
        return of(letter, new TreeMap<>(event.headers()), BodyView.of(event));
    }

    private static DeadLetterView of(
            DeadLetter letter, @Nullable Map<String, String> headers, @Nullable BodyView body) {
        DeadEvent event = letter.event();
        return new DeadLetterView(
                letter.id(),
                letter.status().name().toLowerCase(Locale.ROOT),
                event.topic(),
                event.group(),
                event.partition(),
                event.offset(),
                event.type(),
                event.aggregate(),
                event.headers().get("ce_aggregateversion"),
                letter.cause(),
                letter.attempts(),
                event.publishedAt(),
                letter.diedAt(),
                letter.lastTriedAt(),
                letter.parkedBehind(),
                SettlementView.of(letter),
                headers,
                body);
    }

    /**
     * How it came to its end.
     *
     * @param result what its listener made of it: {@code handled}, {@code refused}, {@code skipped}, {@code repeated} or {@code dropped}
     * @param reason why it was discarded
     */
    record SettlementView(
            String by,
            Instant at,
            @Nullable String result,
            @Nullable String reason) {

        static @Nullable SettlementView of(DeadLetter letter) {
            Settlement end = letter.settlement();
            if (end == null) {
                return null;
            }
            boolean replayed = letter.status() == Status.REPLAYED;
            return new SettlementView(end.by(), end.at(), replayed ? end.words() : null, replayed ? null : end.words());
        }
    }

    /**
     * The body as text, whatever it is.
     *
     * @param bytes how large it is
     * @param cut whether only its beginning is shown
     */
    record BodyView(String text, int bytes, boolean cut) {

        static @Nullable BodyView of(DeadEvent event) {
            Binary body = event.body();
            if (body == null) {
                return null;
            }
            byte[] shown = Arrays.copyOf(body.getData(), Math.min(body.length(), SHOWN_BYTES));
            return new BodyView(
                    new String(shown, StandardCharsets.UTF_8), event.bodyBytes(), shown.length < event.bodyBytes());
        }
    }
}
