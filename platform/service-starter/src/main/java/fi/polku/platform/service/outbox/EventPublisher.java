package fi.polku.platform.service.outbox;

/** Hands events to the broker. */
public interface EventPublisher {

    /** Says that events for this topic will come, so that the way to it is made when the service starts. */
    void prepare(String topic);

    /**
     * Publishes the event and returns when the broker has acknowledged it.
     *
     * @throws RuntimeException when it was not acknowledged; it may or may not be on the topic
     */
    void publish(String topic, OutboxEvent event);
}
