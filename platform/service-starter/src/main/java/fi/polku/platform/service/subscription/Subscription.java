package fi.polku.platform.service.subscription;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.json.EventJson;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * What a service does on the events of one topic. A bean of this type is bound to the topic by Spring Cloud Stream.
 *
 * <p>An event of a type that nobody asked for is skipped and counted; so is the older form of an event that was just heard in a
 * newer one. A refusal by the domain is an outcome: counted, and
 * the event is done with. Any other failure is thrown, so that the event is tried again and, if that does not help, kept
 * as a dead letter; an event that cannot be read becomes one at once.
 */
public final class Subscription implements Consumer<Message<byte[]>> {

    private static final Logger log = LoggerFactory.getLogger(Subscription.class);

    private final String topic;
    private final Map<String, Reaction<?>> reactions;
    private final Set<Class<? extends RuntimeException>> outcomes;
    private final NamesFromOutside unwanted = new NamesFromOutside();
    private final HeardForms heardForms = new HeardForms();
    private @Nullable EventJson json;
    private @Nullable MeterRegistry meters;

    private Subscription(
            String topic, Map<String, Reaction<?>> reactions, Set<Class<? extends RuntimeException>> outcomes) {
        this.topic = topic;
        this.reactions = Map.copyOf(reactions);
        this.outcomes = Set.copyOf(outcomes);
    }

    /** Begins to describe what is done on events of this topic. */
    public static Builder to(String topic) {
        return new Builder(topic);
    }

    /** Given by the starter to every subscription bean. */
    void equip(EventJson eventJson, MeterRegistry registry) {
        this.json = eventJson;
        this.meters = registry;
    }

    @Override
    public void accept(Message<byte[]> message) {
        hear(message);
    }

    /** Hears an event and tells what became of it. */
    String hear(Message<byte[]> message) {
        EventHeaders headers = new EventHeaders(message.getHeaders());
        String type = headers.type();
        if (type == null) {
            throw new UnreadableEvent("Header ce_type is missing", null);
        }
        if (skips(type)) {
            return "skipped";
        }
        ReceivedEvent received = headers.read();
        if (heardForms.include(received.id())) {
            return counted("repeated", type);
        }
        Reaction<?> reaction = Objects.requireNonNull(reactions.get(type));
        byte[] body = bodyOf(message);
        String result = causeOf(received).call(() -> react(reaction, body, received));
        if (headers.isAnotherForm()) {
            heardForms.remember(received.id());
        }
        return result;
    }

    /** Whether nothing is done on events of this type; one that is skipped is counted. */
    boolean skips(String type) {
        if (reactions.containsKey(type)) {
            return false;
        }
        counted("skipped", unwanted.tag(type));
        return true;
    }

    /** A record without a body comes as something else, whatever the message promises. */
    private static byte[] bodyOf(Message<?> message) {
        if (message.getPayload() instanceof byte[] body) {
            return body;
        }
        throw new UnreadableEvent("The event has no body", null);
    }

    private <E> String react(Reaction<E> reaction, byte[] body, ReceivedEvent received) {
        E event = reaction.read(Objects.requireNonNull(json), body);
        try {
            reaction.handler().accept(event, received);
            return counted("handled", received.type());
        } catch (RuntimeException e) {
            if (outcomes.stream().noneMatch(outcome -> outcome.isInstance(e))) {
                throw e;
            }
            log.info("{} {} was refused: {}", received.type(), received.id(), e.getMessage());
            return counted("refused", received.type());
        }
    }

    private static Cause causeOf(ReceivedEvent event) {
        String actor = event.actor() == null ? "system" : event.actor();
        return new Cause(event.correlationId(), event.id(), actor, event.source() + "#" + event.id());
    }

    private String counted(String result, String type) {
        Objects.requireNonNull(meters)
                .counter("polku.events.received", "topic", topic, "type", type, "result", result)
                .increment();
        return result;
    }

    private record Reaction<E>(Class<E> type, BiConsumer<E, ReceivedEvent> handler) {

        E read(EventJson json, byte[] body) {
            try {
                return json.read(body, type);
            } catch (RuntimeException e) {
                throw new UnreadableEvent("The body is not a " + type.getSimpleName() + ": " + e.getMessage(), e);
            }
        }
    }

    /** Description of a subscription. */
    public static final class Builder {

        private final String topic;
        private final Map<String, Reaction<?>> reactions = new HashMap<>();
        private final Set<Class<? extends RuntimeException>> outcomes = new HashSet<>();

        private Builder(String topic) {
            this.topic = topic;
        }

        /**
         * What is done on events of this type.
         *
         * @param body the narrow record of what this service reads of the event
         */
        public <E> Builder on(String type, Class<E> body, BiConsumer<E, ReceivedEvent> handler) {
            if (reactions.put(type, new Reaction<>(body, handler)) != null) {
                throw new IllegalStateException("Two reactions to " + type);
            }
            return this;
        }

        /** Exceptions of this type are refusals by the domain: an outcome, not a failure. */
        public Builder outcome(Class<? extends RuntimeException> refusal) {
            outcomes.add(refusal);
            return this;
        }

        /** The subscription, to be made a bean. */
        public Subscription build() {
            return new Subscription(topic, reactions, outcomes);
        }
    }
}
