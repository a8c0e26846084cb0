package fi.polku.platform.service.subscription;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;

/** The subscriptions of this service, by what they are bound to. */
final class Subscriptions {

    /** What Spring Cloud Stream calls the input of the function of a name. */
    private static final String INPUT = "-in-0";

    private final ListableBeanFactory beans;
    private final BindingServiceProperties bindings;

    Subscriptions(ListableBeanFactory beans, BindingServiceProperties bindings) {
        this.beans = beans;
        this.bindings = bindings;
    }

    /** The one that hears this topic as this consumer group. */
    Optional<Subscription> of(String topic, String group) {
        return listeners()
                .filter(listener ->
                        listener.topic().equals(topic) && listener.group().equals(group))
                .map(SubscriptionListener::subscription)
                .findFirst();
    }

    /** Each of them that is bound, as a listener of its topic. */
    Stream<SubscriptionListener> listeners() {
        return beans.getBeansOfType(Subscription.class).entrySet().stream()
                .flatMap(bean -> listener(bindings.getBindings().get(bean.getKey() + INPUT), bean.getValue()));
    }

    private static Stream<SubscriptionListener> listener(
            @Nullable BindingProperties binding, Subscription subscription) {
        return binding == null || binding.getDestination() == null || binding.getGroup() == null
                ? Stream.empty()
                : Stream.of(new SubscriptionListener(binding.getDestination(), binding.getGroup(), subscription));
    }
}
