package fi.polku.platform.service.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.messaging.DirectWithAttributesChannel;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Publishes events as CloudEvents 1.0 in Kafka's binary mode through Spring Cloud Stream. The starter's defaults make a
 * send return only after all in-sync replicas have the event.
 *
 * <p>It binds each topic itself when the service starts, under the topic's name. Spring Cloud Stream's own ways do not do:
 * {@code StreamBridge} binds at the first send, which would need a broker that answers just then, and a binding named in
 * {@code spring.cloud.stream.output-bindings} has a channel bean of that name, which the function catalog takes for a
 * supplier and polls.
 */
final class StreamPublisher implements EventPublisher, SmartLifecycle {

    /** As Spring Cloud Stream binds its outputs: after the topics were made, before anything is published or heard. */
    private static final int WITH_ALL_OUTPUTS = Integer.MIN_VALUE + 1000;

    private final BindingService bindings;
    private final ApplicationContext context;
    private final String source;
    private final Set<String> topics = ConcurrentHashMap.newKeySet();
    private final Map<String, MessageChannel> channels = new ConcurrentHashMap<>();
    private volatile boolean running;

    /**
     * A publisher.
     *
     * @param source the service, as it stands on its events
     */
    StreamPublisher(BindingService bindings, ApplicationContext context, String source) {
        this.bindings = bindings;
        this.context = context;
        this.source = source;
    }

    @Override
    public void prepare(String topic) {
        topics.add(topic);
        if (running) {
            bind(topic);
        }
    }

    @Override
    public void publish(String topic, OutboxEvent event) {
        MessageChannel channel = channels.get(topic);
        if (channel == null) {
            throw new IllegalStateException("Topic " + topic + " is not bound, only " + channels.keySet());
        }
        if (!channel.send(message(event))) {
            throw new IllegalStateException("Event " + event.id() + " was not taken for topic " + topic);
        }
    }

    private Message<byte[]> message(OutboxEvent event) {
        return MessageBuilder.withPayload(event.body().getBytes(StandardCharsets.UTF_8))
                .copyHeaders(CloudEventHeaders.of(event, source))
                .setHeader(KafkaHeaders.KEY, event.aggregateId().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    @Override
    public void start() {
        running = true;
        topics.forEach(this::bind);
    }

    /** A broker that is away just now is tried again by Spring Cloud Stream; until then each send fails. */
    private void bind(String topic) {
        channels.computeIfAbsent(topic, name -> {
            var channel = new DirectWithAttributesChannel();
            channel.setApplicationContext(context);
            channel.setComponentName(name);
            bindings.bindProducer(channel, name);
            return channel;
        });
    }

    @Override
    public void stop() {
        running = false;
        channels.keySet().forEach(topic -> bindings.unbindProducers(null, topic));
        channels.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WITH_ALL_OUTPUTS;
    }
}
