package fi.polku.platform.embedded.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing done to a store and to its model. */
sealed interface Step {

    /** Adds a lead. */
    record Insert(int id, Fields fields) implements Step {}

    /** Sets the fields of a lead that still has the version. */
    record Update(int id, int version, Fields fields) implements Step {}

    /** Sets the fields of a lead that may not be there yet. */
    record Upsert(int id, Fields fields) implements Step {}

    /** Adds events behind those that are there and keeps the last three. */
    record Push(int id, List<Integer> events) implements Step {}

    /** Removes the events below a number. */
    record Pull(int id, int below) implements Step {}

    /** Moves the due day of all leads of an owner. */
    record Postpone(String owner, int days) implements Step {}

    /** Finds the lead of an owner that is due first and takes it away from him. */
    record Take(String owner) implements Step {}

    /** Removes a lead. */
    record Delete(int id) implements Step {}

    /** Removes all leads of an owner. */
    record DeleteOwned(String owner) implements Step {}

    /** Stops the store and starts it again. */
    record Reopen() implements Step {}

    /** What queries ask for; a field without a value is absent, and so are keys when there are none. */
    record Fields(@Nullable String owner, @Nullable Integer due, List<String> keys) {}
}
