package fi.polku.local.demo.player;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object under way to a service. What is not known is left out. The order is always the same: a repeated request
 * must be the same to the letter.
 */
final class Body {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Body() {}

    static Body empty() {
        return new Body();
    }

    static Body at(Instant moment) {
        return new Body().with("occurredAt", moment);
    }

    Body with(String property, @Nullable Object value) {
        if (value instanceof Body nested) {
            properties.put(property, nested.properties);
        } else if (value != null) {
            properties.put(property, value);
        }
        return this;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
