package fi.polku.platform.service.subscription;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Skips events of types that a subscription has no reaction to before a message is made of them: a topic has all that a
 * service tells, and most subscriptions react to little of it. What is skipped is acknowledged.
 */
final class UnwantedEvents<K, V> implements RecordInterceptor<K, V> {

    private final Subscription subscription;

    UnwantedEvents(Subscription subscription) {
        this.subscription = subscription;
    }

    @Override
    public @Nullable ConsumerRecord<K, V> intercept(ConsumerRecord<K, V> event, Consumer<K, V> consumer) {
        Header type = event.headers().lastHeader("ce_type");
        boolean skipped = type != null
                && type.value() != null
                && subscription.skips(new String(type.value(), StandardCharsets.UTF_8));
        return skipped ? null : event;
    }
}
