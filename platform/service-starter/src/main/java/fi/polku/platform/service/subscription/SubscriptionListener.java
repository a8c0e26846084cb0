package fi.polku.platform.service.subscription;

import fi.polku.platform.service.deadletter.DeadEvent;
import fi.polku.platform.service.deadletter.Listener;
import java.util.HashMap;
import java.util.Map;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.MessageBuilder;

/**
 * A subscription as a listener of its topic in its group.
 *
 * @param subscription does what is to be done
 */
record SubscriptionListener(String topic, String group, Subscription subscription) implements Listener {

    @Override
    public String hearAgain(DeadEvent event) {
        Map<String, Object> headers = new HashMap<>(event.headers());
        if (event.body() == null) {
            throw new UnreadableEvent("The event has no body", null);
        }
        return subscription.hear(MessageBuilder.createMessage(event.body().getData(), new MessageHeaders(headers)));
    }
}
