package fi.polku.platform.service.web;

import fi.polku.platform.service.document.ConcurrentChange;
import fi.polku.platform.service.document.TooManyPendingEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one row after the other and says what became of each. */
final class BulkRows {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRows.class);

    /** How long a row waits for the broker to take what is pending before it is given back. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final StrictReader reader;
    private final List<RefusalTranslator> translators;
    private final Clock clock;
    private final Pause pause;

    /** Lets time pass; interrupted, the rows end. */
    @FunctionalInterface
    interface Pause {

        void of(Duration time) throws InterruptedException;
    }

    BulkRows(StrictReader reader, List<RefusalTranslator> translators, Clock clock, Pause pause) {
        this.reader = reader;
        this.translators = translators;
        this.clock = clock;
        this.pause = pause;
    }

    <R extends BulkRow> RowAnswer answer(
            long number, LineReader.Line line, Class<R> rowType, Function<R, BulkResult> each) {
        if (line.tooLong()) {
            return RowAnswer.rejected(number, null, List.of(new Violation("", "the line is too long")));
        }
        R row;
        try {
            row = reader.readValid(line.content(), rowType);
        } catch (InvalidInput e) {
            return RowAnswer.rejected(number, reader.textAt("externalId", line.content()), e.violations());
        }
        return done(number, row, each);
    }

    private <R extends BulkRow> RowAnswer done(long number, R row, Function<R, BulkResult> each) {
        try {
            return RowAnswer.done(number, row.externalId(), whenThereIsRoom(row, each));
        } catch (InvalidInput e) {
            return RowAnswer.rejected(number, row.externalId(), e.violations());
        } catch (TooManyPendingEvents | ConcurrentChange e) {
            return RowAnswer.unavailable(number, row.externalId(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return refusal(e)
                    .map(refused -> RowAnswer.rejected(number, row.externalId(), violations(refused)))
                    .orElseGet(() -> failed(number, row, e));
        }
    }

    /** Too much waiting to be published is no reason to give a row back at once: the sender should slow down with us. */
    private <R> BulkResult whenThereIsRoom(R row, Function<R, BulkResult> each) {
        Instant lastTry = clock.instant().plus(LONGEST_WAIT);
        while (true) {
            try {
                return each.apply(row);
            } catch (TooManyPendingEvents e) {
                if (clock.instant().isAfter(lastTry) || !paused(e.retryAfter())) {
                    throw e;
                }
            }
        }
    }

    private boolean paused(Duration time) {
        try {
            pause.of(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Rejection> refusal(RuntimeException e) {
        return translators.stream()
                .map(translator -> translator.translate(e))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Violation> violations(Rejection refused) {
        return refused.violations().isEmpty() ? List.of(new Violation("", refused.detail())) : refused.violations();
    }

    private static RowAnswer failed(long number, BulkRow row, RuntimeException e) {
        LOG.warn("Row {} could not be done for a technical reason", number, e);
        return RowAnswer.unavailable(number, row.externalId(), "could not be done now, send it again");
    }
}
