package fi.polku.platform.service.subscription;

import fi.polku.platform.service.deadletter.Causes;
import fi.polku.platform.service.deadletter.DeadEvent;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.document.PassingTrouble;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to an event that nobody asked for: it is skipped; and to one that failed: it is tried again a few times with
 * growing pauses while later events of its partition wait, then it is kept as a dead letter with its cause. Only when the
 * dead letter is in the store is the event done with; if that fails, too, the event is tried again from the beginning.
 * While the store itself is away nothing dies: the event is tried until the store is back.
 */
final class RetriesAndDeadLetters implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final int TIMES_LONGER = 3;

    private final Subscriptions subscriptions;
    private final DeadLetters deadLetters;
    private final RetryProperties retries;

    RetriesAndDeadLetters(Subscriptions subscriptions, DeadLetters deadLetters, RetryProperties retries) {
        this.subscriptions = subscriptions;
        this.deadLetters = deadLetters;
        this.retries = retries;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> configuredDeadLetters,
            @Nullable BackOff configuredPauses) {
        ExponentialBackOff untilItDies = pauses();
        untilItDies.setMaxAttempts(retries.attempts() - 1);
        DefaultErrorHandler errors =
                new DefaultErrorHandler((event, failure) -> keep(event, group, failure), untilItDies);
        errors.addNotRetryableExceptions(UnreadableEvent.class);
        errors.setBackOffFunction((_, failure) -> PassingTrouble.isBehind(failure) ? pauses() : null);
        errors.setCommitRecovered(true);
        container.setCommonErrorHandler(errors);
        subscriptions.of(destination, group).ifPresent(subscription -> skipUnwanted(container, subscription));
    }

    private static <K, V> void skipUnwanted(
            AbstractMessageListenerContainer<K, V> container, Subscription subscription) {
        container.setRecordInterceptor(new UnwantedEvents<>(subscription));
    }

    private void keep(ConsumerRecord<?, ?> event, String group, Exception failure) {
        boolean triedOnce = Causes.thrown(failure) instanceof UnreadableEvent;
        deadLetters.keep(DeadEvent.of(event, group), Causes.inWords(failure), triedOnce ? 1 : retries.attempts());
    }

    private ExponentialBackOff pauses() {
        ExponentialBackOff pauses = new ExponentialBackOff(retries.firstPause().toMillis(), TIMES_LONGER);
        pauses.setMaxInterval(retries.longestPause().toMillis());
        return pauses;
    }

    /** Retrying inside the binding would acknowledge an event whose dead letter could not be kept. */
    @Override
    public boolean retryAndDlqInBinding(String destinationName, String group) {
        return false;
    }
}
