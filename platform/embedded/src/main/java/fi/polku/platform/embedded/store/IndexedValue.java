package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form in which indexes keep values: every number as a double, so that 1 and 1.0 are one key; absent as null. */
final class IndexedValue {

    private IndexedValue() {}

    /** Whether it is of the kinds that nearly all fields have, all of which can be told apart and put into order. */
    static boolean isPlain(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String _, Double _, Integer _, Long _, Boolean _, Instant _, UUID _, ObjectId _, Missing _ -> true;
            default -> false;
        };
    }

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Missing _ -> null;
            case Integer number -> number.doubleValue();
            case Long number when number == (long) number.doubleValue() -> number.doubleValue();
            case Double number -> number + 0.0; // makes -0.0 the same as 0.0
            case Object other when isPlain(other) -> other;
            default ->
                new KeyValue(Collections.singletonList(value)).normalized().get(0);
        };
    }
}
