package fi.polku.platform.service.subscription;

import fi.polku.platform.service.topics.DeadLetters;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to an event that nobody asked for: it is skipped; and to one that failed: it is tried again a few times with growing pauses while later events of its
 * partition wait, then it is kept as a dead letter with its cause in the headers. Only when the dead letter is on its
 * topic is the event done with; if that fails, too, the event is tried again from the beginning.
 */
final class RetriesAndDeadLetters implements ListenerContainerWithDlqAndRetryCustomizer, DisposableBean {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 6;

    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final Subscriptions subscriptions;
    private final MeterRegistry meters;

    RetriesAndDeadLetters(String brokers, Subscriptions subscriptions, MeterRegistry meters) {
        this.producers = new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "enable.idempotence", true),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.subscriptions = subscriptions;
        this.meters = meters;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> configuredDeadLetters,
            @Nullable BackOff configuredPauses) {
        DefaultErrorHandler errors = new DefaultErrorHandler(deadLetters(group), pauses());
        errors.addNotRetryableExceptions(UnreadableEvent.class);
        errors.setCommitRecovered(true);
        container.setCommonErrorHandler(errors);
        subscriptions.of(destination, group).ifPresent(subscription -> skipUnwanted(container, subscription));
    }

    private static <K, V> void skipUnwanted(
            AbstractMessageListenerContainer<K, V> container, Subscription subscription) {
        container.setRecordInterceptor(new UnwantedEvents<>(subscription));
    }

    private DeadLetterPublishingRecoverer deadLetters(String group) {
        DeadLetterPublishingRecoverer recoverer =
                new DeadLetterPublishingRecoverer(new KafkaTemplate<>(producers), (event, cause) -> {
                    meters.counter("polku.events.dead", "topic", event.topic()).increment();
                    return new TopicPartition(DeadLetters.topic(event.topic(), group), 0);
                });
        recoverer.setFailIfSendResultIsError(true);
        recoverer.addHeadersFunction((event, failure) -> cause(failure));
        return recoverer;
    }

    /** What really went wrong; Spring's own headers say only that a listener failed. */
    private static Headers cause(Exception failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        String text = cause instanceof UnreadableEvent ? String.valueOf(cause.getMessage()) : cause.toString();
        return new RecordHeaders().add(DeadLetters.CAUSE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static BackOff pauses() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 3);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        pauses.setMaxAttempts(ATTEMPTS - 1);
        return pauses;
    }

    /** Retrying inside the binding would acknowledge an event whose dead letter could not be sent. */
    @Override
    public boolean retryAndDlqInBinding(String destinationName, String group) {
        return false;
    }

    @Override
    public void destroy() {
        producers.destroy();
    }
}
