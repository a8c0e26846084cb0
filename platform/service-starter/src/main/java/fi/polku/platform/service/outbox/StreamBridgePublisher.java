package fi.polku.platform.service.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Publishes events as CloudEvents 1.0 in Kafka's binary mode through Spring Cloud Stream. The starter's defaults make a
 * send return only after all in-sync replicas have the event.
 *
 * <p>A service declares an output binding for each topic it publishes to ({@code spring.cloud.stream.output-bindings}), so that
 * the binding is made at start. Made at the first send, it would need a broker that answers just then.
 */
final class StreamBridgePublisher implements EventPublisher {

    private final StreamBridge bridge;
    private final String source;
    private final Map<String, String> bindings;

    /**
     * A publisher.
     *
     * @param source the service, as it stands on its events
     * @param bindings the output binding of each topic
     */
    StreamBridgePublisher(StreamBridge bridge, String source, Map<String, String> bindings) {
        this.bridge = bridge;
        this.source = source;
        this.bindings = Map.copyOf(bindings);
    }

    @Override
    public void publish(String topic, OutboxEvent event) {
        String binding = bindings.get(topic);
        if (binding == null) {
            throw new IllegalStateException("No output binding has the destination " + topic + ", only " + bindings);
        }
        if (!bridge.send(binding, message(event))) {
            throw new IllegalStateException("Event " + event.id() + " was not taken for topic " + topic);
        }
    }

    private Message<byte[]> message(OutboxEvent event) {
        return MessageBuilder.withPayload(event.body().getBytes(StandardCharsets.UTF_8))
                .copyHeaders(CloudEventHeaders.of(event, source))
                .setHeader(KafkaHeaders.KEY, event.aggregateId().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
