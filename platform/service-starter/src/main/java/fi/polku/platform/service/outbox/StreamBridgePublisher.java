package fi.polku.platform.service.outbox;

import java.nio.charset.StandardCharsets;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Publishes events as CloudEvents 1.0 in Kafka's binary mode through Spring Cloud Stream. The starter's defaults make a
 * send return only after all in-sync replicas have the event.
 */
final class StreamBridgePublisher implements EventPublisher {

    private final StreamBridge bridge;
    private final String source;

    StreamBridgePublisher(StreamBridge bridge, String source) {
        this.bridge = bridge;
        this.source = source;
    }

    @Override
    public void publish(String topic, OutboxEvent event) {
        if (!bridge.send(topic, message(event))) {
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
