package fi.polku.platform.service.document;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells failures that pass by themselves, whatever the event: the store or the broker is away, the outbox waits for the
 * broker, or the service is being stopped.
 */
public final class PassingTrouble {

    private PassingTrouble() {}

    /** Whether this failure is one of them or comes of one. */
    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (passes(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case MongoSocketException _,
                    MongoTimeoutException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    DataAccessResourceFailureException _,
                    RetriableException _,
                    InterruptException _,
                    TooManyPendingEvents _,
                    ConcurrentChange _ -> true;
            case MongoException e -> e.hasErrorLabel("RetryableWriteError");
            default -> false;
        };
    }
}
