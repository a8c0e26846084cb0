package fi.polku.platform.service.outbox;

/** Hands one event to the broker. */
public interface EventPublisher {

    /**
     * Publishes the event and returns when the broker has acknowledged it.
     *
     * @throws RuntimeException when it was not acknowledged; it may or may not be on the topic
     */
    void publish(String topic, OutboxEvent event);
}
