package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import fi.polku.platform.service.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events as the other services publish them, and the facts they make. In bodies {@code $name} stands for the id of that thing. */
public final class ToldEvents {

    private static final Pattern NAME = Pattern.compile("\\$([a-z0-9-]+)");

    private final EventReader reader = new EventReader(EventJson.standard(), ZoneId.of("Europe/Helsinki"));
    private final List<ConsumerRecord<byte[], byte[]>> told = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();

    /** The id of what tests call by this name. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The next event of a thing.
     *
     * @param body its properties without braces, and without {@code occurredAt}
     */
    public ToldEvents tell(String type, String subject, String occurredAt, String body) {
        int version = versions.merge(subject, 1, Integer::sum);
        String properties = body.isBlank() ? "" : body + ",";
        String json = NAME.matcher("{%s\"occurredAt\":\"%s\"}".formatted(properties, occurredAt))
                .replaceAll(name -> id(name.group(1)).toString());
        told.add(message("polku." + type + ".v1", id(subject), version, json));
        return this;
    }

    /** What was told, in its order. */
    List<ConsumerRecord<byte[], byte[]>> messages() {
        return List.copyOf(told);
    }

    /** The facts after all that was told. */
    public List<Fact> facts() {
        return List.copyOf(folded(told).values());
    }

    /** The facts after these messages. */
    Map<UUID, Fact> folded(List<ConsumerRecord<byte[], byte[]>> messages) {
        Map<UUID, Fact> facts = new HashMap<>();
        Folding folding = new Folding(facts);
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            switch (reader.read(message)) {
                case Heard.Told(List<Change> changes) -> changes.forEach(folding::fold);
                case Heard.Unneeded(String _, List<Change> advance) -> advance.forEach(folding::fold);
                case Heard.Unreadable(Exception cause) -> throw new AssertionError(cause);
            }
        }
        return facts;
    }

    /** The fact of this thing. */
    <F extends Fact> F fact(Class<F> kind, String name) {
        return kind.cast(Objects.requireNonNull(folded(told).get(id(name)), name));
    }

    static ConsumerRecord<byte[], byte[]> message(String type, UUID subject, long version, String body) {
        var message = new ConsumerRecord<>("topic", 0, 0, bytes(subject.toString()), bytes(body));
        message.headers().add("ce_type", bytes(type));
        message.headers().add("ce_subject", bytes(subject.toString()));
        message.headers().add("ce_aggregateversion", bytes(Long.toString(version)));
        message.headers().add("ce_time", bytes("2024-02-01T00:00:00Z"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
