package fi.polku.platform.service.subscription;

import java.util.Map;
import java.util.Optional;
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
        return beans.getBeansOfType(Subscription.class).entrySet().stream()
                .filter(bean -> hears(bindings.getBindingProperties(bean.getKey() + INPUT), topic, group))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean hears(BindingProperties binding, String topic, String group) {
        return topic.equals(binding.getDestination()) && group.equals(binding.getGroup());
    }
}
